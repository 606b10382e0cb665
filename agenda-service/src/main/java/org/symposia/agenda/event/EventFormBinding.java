package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FormValues;

/** Converts the form of an event to its input and back. */
final class EventFormBinding {

	private EventFormBinding() {
	}

	static EventInput read(FormValues form) {
		return input(form, form.at("start"), form.at("end"), null);
	}

	/**
	 * The submitted values over the stored ones. Start and end keep their seconds unless
	 * they or the zone were edited.
	 */
	static EventInput read(FormValues form, EventDetails stored) {
		EventDates dates = EventDates.in(stored.zone(), Locale.ROOT);
		boolean moved = !stored.zone().getId().equals(form.at("zone"));
		String start = form.at("start");
		String end = form.at("end");
		return input(form, moved ? start : dates.storedUnlessEdited(start, stored.start()),
				moved ? end : dates.storedUnlessEdited(end, stored.end()), stored);
	}

	private static EventInput input(FormValues form, @Nullable String start, @Nullable String end,
			@Nullable EventDetails stored) {
		InformationInput information = InformationForm.read(form,
				(stored != null) ? stored.information() : EventInformation.none());
		return new EventInput(form.at("id"), form.localized("title", (stored != null) ? stored.title() : null),
				form.at("kind"), form.at("zone"), start, end,
				form.localized("place", (stored != null) ? stored.place() : null), tags(form.at("languages")),
				form.all("hosts"), form.has("illustrative", "true"), information.description(), information.venue(),
				information.contact(), information.fee(), information.links(), form.at("notice"));
	}

	static FormValues blank(Caller caller) {
		return FormValues.empty()
			.with("kind", EventKind.SYMPOSIUM.slug())
			.with("languages", "en")
			.with("hosts", List.copyOf(caller.institutions()));
	}

	static FormValues filled(Event event, Locale reader) {
		EventDetails details = event.details();
		EventDates dates = EventDates.of(event, reader);
		FormValues form = FormValues.empty()
			.with("version", String.valueOf(event.version()))
			.with("title", details.title())
			.with("kind", details.kind().slug())
			.with("zone", details.zone().getId())
			.with("start", dates.field(details.start()))
			.with("end", dates.field(details.end()))
			.with("place", details.place())
			.with("languages", String.join(", ", details.languages()))
			.with("hosts", details.hosts())
			.with("illustrative", String.valueOf(details.illustrative()))
			.with("notice", event.noticeOnRelease() ? Notice.NEXT_RELEASE.slug() : Notice.NOW.slug())
			.asking(List.of("title", "place"), details.languages());
		return InformationForm.filled(form, details.information()).asking(InformationForm.TEXTS, details.languages());
	}

	private static List<String> tags(@Nullable String parameters) {
		return (parameters != null) ? Stream.of(parameters.split("[,;\\s]+")).filter((tag) -> !tag.isBlank()).toList()
				: List.of();
	}

}
