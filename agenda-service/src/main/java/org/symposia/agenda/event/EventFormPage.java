package org.symposia.agenda.event;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The form of an event's details.
 *
 * @param head header of an existing event, {@code null} for a new one
 * @param kinds names of the offered kinds
 * @param zones ids of the offered time zones
 * @param hosts names of the offered host institutions
 * @param consents what the stored hosts have answered, empty for a new event
 * @param notices labels of when those registered are told, none before the first release
 * @param lifecycles states to which the event may be changed
 * @param version version of the event
 */
record EventFormPage(@Nullable DeskHeader head, Form form, Map<String, String> kinds, List<String> zones,
		Map<String, String> hosts, List<HostState> consents, Map<String, String> notices, List<String> lifecycles,
		long version) implements FormPage {

	String titleKey() {
		return (this.head != null) ? "desk.tab.details" : "desk.new";
	}

	String buttonKey() {
		return (this.head != null) ? "shell.form.save" : "event-form.create";
	}

	/** Whether the event can be announced to take place after all. */
	boolean isCancelled() {
		return this.head != null && Lifecycle.CANCELLED.slug().equals(this.head.lifecycle());
	}

	/** How many links it asks for. */
	int links() {
		return InformationForm.links(this.form.values());
	}

	String action() {
		return (this.head != null) ? "/agenda/desk/" + this.head.id() + "/details" : "/agenda/desk/new";
	}

}
