package org.symposia.agenda.event;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.FormErrors;

/**
 * Puts together what the form of an event shows.
 */
@Component
class EventFormPage {

	private final Institutions institutions;

	private final MessageSource messages;

	EventFormPage(Institutions institutions, MessageSource messages) {
		this.institutions = institutions;
		this.messages = messages;
	}

	void fill(Model model, FormValues form, FormErrors errors, Caller caller, Locale reader) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("kinds", kinds(reader));
		model.addAttribute("zones", zones());
		model.addAttribute("hosts", hosts(form, caller, reader));
	}

	FormErrors taken(Locale reader) {
		return FormErrors.none().with("id", this.messages.getMessage("input.event-taken", null, reader));
	}

	private Map<String, String> kinds(Locale reader) {
		Map<String, String> kinds = new LinkedHashMap<>();
		EventKind.slugs()
			.forEach((slug) -> kinds.put(slug, this.messages.getMessage("event-kind." + slug, null, reader)));
		return kinds;
	}

	private Map<String, String> hosts(FormValues form, Caller caller, Locale reader) {
		Map<String, String> hosts = new LinkedHashMap<>();
		Stream.of(this.institutions.ids(), caller.institutions(), form.all("hosts"))
			.flatMap(Collection::stream)
			.distinct()
			.sorted()
			.forEach((id) -> hosts.put(id,
					this.institutions.shortNameOf(id) + " – " + this.institutions.nameOf(id, reader)));
		return hosts;
	}

	private static List<String> zones() {
		return ZoneId.getAvailableZoneIds().stream().filter((zone) -> zone.matches("[A-Z]\\w+/.+")).sorted().toList();
	}

}
