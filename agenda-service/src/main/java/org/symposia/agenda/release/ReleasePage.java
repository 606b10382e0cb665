package org.symposia.agenda.release;

import java.util.List;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.timetable.draft.ConflictNotice;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The page on which a draft is released.
 *
 * @param changes what the release would change, in the reader's language
 * @param errors whether errors stand that nobody accepted
 * @param empty whether the draft has no session
 * @param version version of the draft
 */
record ReleasePage(DeskHeader head, Form form, List<String> changes, List<ConflictNotice> conflicts, boolean errors,
		boolean empty, long version) implements FormPage {

	int next() {
		return this.head.released() + 1;
	}

	String stateKey() {
		return (this.head.released() == 0) ? "release.never" : this.head.visible() ? "release.now" : "release.hidden";
	}

	String nothingKey() {
		return (this.head.released() == 0) ? "release.nothing.empty"
				: this.head.visible() ? "release.nothing.same" : "release.nothing.hidden";
	}

}
