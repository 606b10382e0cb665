package org.symposia.registration.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Doer;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Step;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;

/** What happened to a registration, in the reader's words, oldest first. */
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
		Stream<Moment> began = Stream
			.of(new Moment(registration.registered(), text("registration.history.registered", reader)));
		Stream<Moment> steps = registration.standing().steps().stream().map((step) -> moment(step, reader));
		Stream<Moment> acts = this.audit.entries(registration.id())
			.stream()
			.filter((entry) -> isActOutside(registration, entry))
			.map((entry) -> moment(entry, reader));
		return Stream.of(began, steps, acts)
			.flatMap((some) -> some)
			.sorted(Comparator.comparing(Moment::at))
			.map((moment) -> new Line(times.moment(moment.at()), moment.what()))
			.toList();
	}

	/** What the team did, unless a step says so already. */
	private static boolean isActOutside(Registration registration, AuditEntry entry) {
		return switch (entry.action()) {
			case HandledByTeam.LINK_SENT -> true;
			case HandledByTeam.CANCELLED ->
				registration.standing().steps().stream().noneMatch((step) -> step.actor() != null);
			default -> false;
		};
	}

	private Moment moment(Step step, Locale reader) {
		String state = text("registration.state." + step.state().slug(), reader);
		if (step.by() != Doer.TEAM) {
			return new Moment(step.at(), state);
		}
		return new Moment(step.at(),
				(step.actor() != null) ? text("registration.history.by-team-member", reader, state, step.actor())
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

	/**
	 * One line of the history.
	 *
	 * @param at when, as people write it
	 * @param what what happened
	 */
	record Line(String at, String what) {

	}

}
