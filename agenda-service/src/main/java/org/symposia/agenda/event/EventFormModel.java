package org.symposia.agenda.event;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.FormErrors;

/** Model of the event form. */
@Component
class EventFormModel {

	private final Institutions institutions;

	private final EventKindNames kinds;

	private final MessageSource messages;

	EventFormModel(Institutions institutions, EventKindNames kinds, MessageSource messages) {
		this.institutions = institutions;
		this.kinds = kinds;
		this.messages = messages;
	}

	void fill(Model model, FormValues form, Caller caller, Locale reader) {
		model.addAttribute("form", form);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", FormErrors.none());
		}
		model.addAttribute("kinds", kinds(form, reader));
		model.addAttribute("zones", zones());
		model.addAttribute("hosts", hosts(form, caller, reader));
	}

	String taken(Locale reader) {
		return this.messages.getMessage("input.event-taken", null, reader);
	}

	/** The well-known kinds and the event's own one. */
	private Map<String, String> kinds(FormValues form, Locale reader) {
		String chosen = form.at("kind");
		Optional<EventKind> own = (chosen != null) ? EventKind.of(chosen) : Optional.empty();
		Map<String, String> names = new LinkedHashMap<>();
		Stream.concat(EventKind.wellKnown().stream(), own.stream())
			.forEach((kind) -> names.put(kind.slug(), this.kinds.of(kind, reader)));
		return names;
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
