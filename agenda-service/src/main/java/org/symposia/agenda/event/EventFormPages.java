package org.symposia.agenda.event;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;

/** Makes the pages with the form of an event. */
@Component
class EventFormPages {

	private final Institutions institutions;

	private final EventKindNames kinds;

	private final EventList events;

	private final MessageSource messages;

	EventFormPages(Institutions institutions, EventKindNames kinds, EventList events, MessageSource messages) {
		this.institutions = institutions;
		this.kinds = kinds;
		this.events = events;
		this.messages = messages;
	}

	/** The institutions for which the caller may act, by their ids. */
	List<InstitutionLink> institutions(Caller caller) {
		return (caller.isAdmin() ? this.institutions.ids() : caller.institutions()).stream()
			.sorted()
			.map((id) -> new InstitutionLink(id, this.institutions.shortNameOf(id), this.events.countAsking(id)))
			.toList();
	}

	EventFormPage newEvent(Form form, Caller caller, Locale reader) {
		return page(null, form, caller, reader, List.of());
	}

	EventFormPage details(Event event, Form form, Caller caller, Locale reader) {
		List<String> lifecycles = Stream.of(Lifecycle.values())
			.filter((next) -> event.released() > 0 && next != event.lifecycle() && !isAskedFirst(event, next))
			.map(Lifecycle::slug)
			.sorted()
			.toList();
		return page(event, form, caller, reader, lifecycles);
	}

	/** Attendees are told of these changes, so they have pages of their own. */
	private static boolean isAskedFirst(Event event, Lifecycle next) {
		return next == Lifecycle.CANCELLED || (event.lifecycle() == Lifecycle.CANCELLED && next == Lifecycle.ANNOUNCED);
	}

	private EventFormPage page(@Nullable Event event, Form form, Caller caller, Locale reader,
			List<String> lifecycles) {
		return new EventFormPage((event != null) ? DeskHeader.of(event, "details", reader) : null, form,
				kinds(form.values(), reader), zones(), hosts(form.values(), caller, reader),
				(event != null) ? HostState.of(event, this.institutions) : List.of(), notices(event, reader),
				lifecycles, (event != null) ? event.version() : 0);
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

	/** Nobody is registered before there is something public. */
	private Map<String, String> notices(@Nullable Event event, Locale reader) {
		Map<String, String> notices = new LinkedHashMap<>();
		if (event != null && event.released() > 0) {
			Notice.slugs()
				.forEach((slug) -> notices.put(slug,
						this.messages.getMessage("event-form.notice." + slug, null, reader)));
		}
		return notices;
	}

	private static List<String> zones() {
		return ZoneId.getAvailableZoneIds().stream().filter((zone) -> zone.matches("[A-Z]\\w+/.+")).sorted().toList();
	}

}
