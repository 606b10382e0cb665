package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.input.FormValues;
import org.symposia.starter.caller.Caller;

/**
 * Turns the form of an event into its input and back.
 */
final class EventForms {

	private EventForms() {
	}

	static EventInput read(FormValues form) {
		return new EventInput(form.at("id"), form.localized("title"), form.at("kind"), form.at("zone"),
				form.at("start"), form.at("end"), form.localized("place"), tags(form.at("languages")),
				form.all("hosts"), form.has("illustrative", "true"));
	}

	static FormValues blank(Caller caller) {
		return FormValues.empty()
			.with("kind", EventKind.SYMPOSIUM.slug())
			.with("zone", "Europe/Berlin")
			.with("languages", "en")
			.with("hosts", List.copyOf(caller.institutions()));
	}

	static FormValues filled(Event event, Locale reader) {
		EventDetails details = event.details();
		EventDates dates = EventDates.of(event, reader);
		return FormValues.empty()
			.with("title", details.title())
			.with("kind", details.kind().slug())
			.with("zone", details.zone().getId())
			.with("start", dates.field(details.start()))
			.with("end", dates.field(details.end()))
			.with("place", details.place())
			.with("languages", String.join(", ", details.languages()))
			.with("hosts", details.hosts())
			.with("illustrative", String.valueOf(details.illustrative()));
	}

	private static List<String> tags(@Nullable String typed) {
		return (typed != null) ? Stream.of(typed.split("[,;\\s]+")).filter((tag) -> !tag.isBlank()).toList()
				: List.of();
	}

}
