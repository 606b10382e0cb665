package org.symposia.agenda.imports;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The page on which a schedule is imported.
 *
 * @param head the event, {@code null} for a new one
 * @param report what the import did or would do, {@code null} before one
 */
record ImportPage(@Nullable DeskHeader head, Form form, @Nullable ImportReport report) implements FormPage {

	String action() {
		return (this.head != null) ? "/agenda/desk/" + this.head.id() + "/import" : "/agenda/desk/import";
	}

	/** Message key of what was done, for a report. */
	String outcomeKey() {
		return (this.report != null && this.report.dryRun()) ? "import.checked" : "import.done";
	}

}
