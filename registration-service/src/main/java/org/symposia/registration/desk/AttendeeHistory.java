package org.symposia.registration.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.registration.ActorType;
import org.symposia.registration.registration.HistoryEntry;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;

/** The localized history of a registration, oldest first. */
@Component
class AttendeeHistory {

	private final AuditTrail audit;

	private final MessageSource messages;

	AttendeeHistory(AuditTrail audit, MessageSource messages) {
		this.audit = audit;
		this.messages = messages;
	}

	List<Line> of(Registration registration, EventRecord event, Locale reader) {
		EventTimes times = EventTimes.of(event, reader);
		Stream<Moment> created = Stream
			.of(new Moment(registration.registered(), text("registration.history.registered", reader)));
		Stream<Moment> changes = registration.status().history().stream().map((entry) -> moment(entry, reader));
		Stream<Moment> actions = this.audit.entries(registration.id())
			.stream()
			.filter((entry) -> isNotInHistory(registration, entry))
			.map((entry) -> moment(entry, reader));
		return Stream.of(created, changes, actions)
			.flatMap((some) -> some)
			.sorted(Comparator.comparing(Moment::at))
			.map((moment) -> new Line(times.moment(moment.at()), moment.what()))
			.toList();
	}

	/**
	 * Whether it is an action of the team that the registration's history does not
	 * contain.
	 */
	private static boolean isNotInHistory(Registration registration, AuditEntry entry) {
		return switch (entry.action()) {
			case TeamActions.LINK_SENT -> true;
			case TeamActions.CANCELLED ->
				registration.status().history().stream().noneMatch((change) -> change.actor() != null);
			default -> false;
		};
	}

	private Moment moment(HistoryEntry entry, Locale reader) {
		String state = text("registration.state." + entry.state().slug(), reader);
		if (entry.by() != ActorType.TEAM) {
			return new Moment(entry.at(), state);
		}
		return new Moment(entry.at(),
				(entry.actor() != null) ? text("registration.history.by-team-member", reader, state, entry.actor())
						: text("registration.history.by-team", reader, state));
	}

	private Moment moment(AuditEntry entry, Locale reader) {
		return new Moment(entry.at(), text("registration.history." + entry.action(), reader, entry.name()));
	}

	private String text(String key, Locale reader, Object... facts) {
		return this.messages.getMessage(key, facts, reader);
	}

	private record Moment(Instant at, String what) {

	}

	record Line(String at, String what) {

	}

}
