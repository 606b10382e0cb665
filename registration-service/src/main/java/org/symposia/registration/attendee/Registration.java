package org.symposia.registration.attendee;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.outbox.Outbox;

import static org.symposia.registration.attendee.RegistrationState.AWAITING_CONFIRMATION;
import static org.symposia.registration.attendee.RegistrationState.CANCELLED;
import static org.symposia.registration.attendee.RegistrationState.CLAIMING;
import static org.symposia.registration.attendee.RegistrationState.CONFIRMED;
import static org.symposia.registration.attendee.RegistrationState.EXPIRED;
import static org.symposia.registration.attendee.RegistrationState.WAITING;

/**
 * One person's registration for one event. Each transition gives a new registration and
 * refuses states it does not start from; storing it fails if another was stored
 * meanwhile.
 *
 * @param id random, part of the API's addresses
 * @param version counts the writes; zero before the first
 * @param event id of the event
 * @param attendee who registers
 * @param byMail whether the mailbox must be confirmed before a place is given
 * @param mailbox key of event and mailbox
 * @param mailboxConfirmed when the mailbox was confirmed
 * @param standing where it stands
 * @param registered when it was made and consent given
 * @param ticket code on the ticket
 * @param revision counts what changes ticket and calendar entry (RFC 5545 SEQUENCE)
 * @param outbox what others have still to hear
 */
@Document("registrations")
@CompoundIndex(name = "line", def = "{'event': 1, 'standing.state': 1, 'standing.number': 1}")
@CompoundIndex(name = "arrival", def = "{'event': 1, 'registered': 1, '_id': 1}")
@CompoundIndex(name = "state", def = "{'standing.state': 1}")
public record Registration(@Id String id, @Version long version, String event, Attendee attendee, boolean byMail,
		@Indexed String mailbox, @Nullable Instant mailboxConfirmed, Standing standing, Instant registered,
		String ticket, int revision, Outbox outbox) {

	/** A new registration that is about to ask for a place. */
	public static Registration claiming(NewRegistration made, Instant now) {
		return new Registration(made.id(), 0, made.event(), made.attendee(), made.byMail(),
				Mailboxes.key(made.event(), made.attendee().email()), null, Standing.claiming(made.attempt(), now), now,
				made.ticket(), 0, Outbox.empty());
	}

	/** Where it stands. */
	public RegistrationState state() {
		return this.standing.state();
	}

	/** Whether a free place is given without asking for the mailbox first. */
	public boolean needsNoConfirmation() {
		return !this.byMail || this.mailboxConfirmed != null;
	}

	/** Whether what was told about the attendee may still change. */
	public boolean canBeCorrected() {
		return state().isActive() && state() != CLAIMING;
	}

	/** Whether the held place was not confirmed in time. */
	public boolean isOverdue(Instant now) {
		Instant until = this.standing.heldUntil();
		return state() == AWAITING_CONFIRMATION && until != null && !now.isBefore(until);
	}

	/** About to take or give back a place; whoever began before is out. */
	public Registration attempting(String attempt, Instant now) {
		return with(this.standing.attempting(attempt, now));
	}

	/** A claimed place is given at once or held, as the mailbox demands. */
	public Registration placed(Duration holdFor, Instant now) {
		return needsNoConfirmation() ? confirmed(now) : held(now.plus(holdFor), now);
	}

	private Registration held(Instant until, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING));
		return told(this.standing.held(until, now), now);
	}

	private Registration confirmed(Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING, AWAITING_CONFIRMATION));
		return told(this.standing.at(CONFIRMED, now), now);
	}

	/** In line with that number. */
	public Registration inLine(long number, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING));
		return told(this.standing.inLine(number, now), now);
	}

	/** The mailbox is confirmed: a held place is given, one in line stays in line. */
	public Registration mailboxConfirmed(Instant now) {
		refuseUnless(EnumSet.of(WAITING, AWAITING_CONFIRMATION));
		Registration known = new Registration(this.id, this.version, this.event, this.attendee, this.byMail,
				this.mailbox, now, this.standing, this.registered, this.ticket, this.revision, this.outbox);
		return (state() == AWAITING_CONFIRMATION) ? known.confirmed(now) : known;
	}

	/** Given back, by the attendee or on their behalf. */
	public Registration cancelled(Actor by, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING, AWAITING_CONFIRMATION, CONFIRMED));
		return revised().told(this.standing.at(CANCELLED, now, by), now);
	}

	/** The held place is given to others. */
	public Registration expired(Instant now) {
		refuseUnless(EnumSet.of(AWAITING_CONFIRMATION));
		return told(this.standing.at(EXPIRED, now), now);
	}

	/** With corrected details; others hear of it as ticket and calendar entry change. */
	public Registration corrected(Attendee correction, Instant now) {
		refuseUnless(EnumSet.of(WAITING, AWAITING_CONFIRMATION, CONFIRMED));
		Registration corrected = new Registration(this.id, this.version, this.event,
				this.attendee.corrected(correction), this.byMail, this.mailbox, this.mailboxConfirmed, this.standing,
				this.registered, this.ticket, this.revision + 1, this.outbox);
		return corrected.told(this.standing, now);
	}

	/** Without anything about the attendee. */
	public Registration forgotten() {
		refuseUnless(EnumSet.of(CANCELLED, EXPIRED));
		return new Registration(this.id, this.version, this.event, this.attendee.forgotten(), this.byMail, "",
				this.mailboxConfirmed, this.standing, this.registered, this.ticket, this.revision, this.outbox);
	}

	private Registration told(Standing next, Instant now) {
		Registration moved = with(next);
		return moved.with(moved.outbox.add(StateChanges.of(this, moved, now)));
	}

	private Registration revised() {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, this.standing, this.registered, this.ticket, this.revision + 1, this.outbox);
	}

	private Registration with(Standing next) {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, next, this.registered, this.ticket, this.revision, this.outbox);
	}

	private Registration with(Outbox changed) {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, this.standing, this.registered, this.ticket, this.revision, changed);
	}

	private void refuseUnless(Set<RegistrationState> from) {
		if (!from.contains(state())) {
			throw new IllegalStateException("Not from " + state().slug());
		}
	}

}
