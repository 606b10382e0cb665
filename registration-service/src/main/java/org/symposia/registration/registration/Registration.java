package org.symposia.registration.registration;

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
import org.springframework.data.mongodb.core.mapping.Field;

import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.outbox.Outbox;

import static org.symposia.registration.registration.RegistrationState.AWAITING_CONFIRMATION;
import static org.symposia.registration.registration.RegistrationState.CANCELLED;
import static org.symposia.registration.registration.RegistrationState.CLAIMING;
import static org.symposia.registration.registration.RegistrationState.CONFIRMED;
import static org.symposia.registration.registration.RegistrationState.EXPIRED;
import static org.symposia.registration.registration.RegistrationState.WAITING;

/**
 * One person's registration for one event. Each transition returns a new registration and
 * refuses states it does not start from; storing it fails if another change was stored in
 * between.
 *
 * @param id random, part of the API's addresses
 * @param version counts the writes; zero before the first
 * @param byMail whether the mailbox must be confirmed before a place is given
 * @param mailbox key of event and mailbox, see {@link Mailboxes#key}
 * @param network names the network a stranger registered from, until the mailbox is
 * confirmed; null for those signed in
 * @param registered when it was created
 * @param ticket code on the ticket
 * @param revision counts changes of ticket and calendar entry (RFC 5545 SEQUENCE)
 * @param outbox domain events not delivered yet
 */
@Document("registrations")
@SchemaVersion(5)
@CompoundIndex(name = "line", def = "{'event': 1, 'standing.state': 1, 'standing.number': 1}")
@CompoundIndex(name = "arrival", def = "{'event': 1, 'registered': 1, '_id': 1}")
@CompoundIndex(name = "state", def = "{'standing.state': 1}")
public record Registration(@Id String id, @Version long version, String event, Attendee attendee, boolean byMail,
		@Indexed String mailbox, @Nullable Instant mailboxConfirmed, @Nullable String network,
		@Field("standing") RegistrationStatus status, Instant registered, String ticket, int revision, Outbox outbox) {

	/** A new registration about to claim a place. */
	public static Registration claiming(NewRegistration created, Instant now) {
		return new Registration(created.id(), 0, created.event(), created.attendee(), created.byMail(),
				Mailboxes.key(created.event(), created.attendee().person().mailAddress()), null, created.network(),
				RegistrationStatus.claiming(created.attempt(), now), now, created.ticket(), 0, Outbox.empty());
	}

	public RegistrationState state() {
		return this.status.state();
	}

	/** Whether a free place is given without confirming the mailbox first. */
	public boolean needsNoConfirmation() {
		return !this.byMail || this.mailboxConfirmed != null;
	}

	/** Whether the attendee's details may still change. */
	public boolean canBeCorrected() {
		return state().isActive() && state() != CLAIMING;
	}

	/** Whether it was not confirmed in time. */
	public boolean isOverdue(Instant now) {
		Instant until = this.status.confirmUntil();
		return until != null && !now.isBefore(until);
	}

	/** Whether it awaits the confirmation of its mailbox without a held place. */
	public boolean isWithoutPlace() {
		return state() == AWAITING_CONFIRMATION && this.status.heldUntil() == null;
	}

	/**
	 * Under a new attempt to take or give back a place; earlier attempts no longer count.
	 */
	public Registration attempting(String attempt, Instant now) {
		return with(this.status.attempting(attempt, now));
	}

	/** With its claimed place: given at once, or held until the mailbox is confirmed. */
	public Registration placed(Duration holdFor, Instant now) {
		return needsNoConfirmation() ? confirmed(now) : held(now.plus(holdFor), now);
	}

	private Registration held(Instant until, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING));
		return withEvent(this.status.held(until, now), now);
	}

	/**
	 * Awaiting the confirmation of its mailbox without a held place, since its network
	 * holds as many as it may.
	 */
	public Registration withoutPlace(Instant now) {
		refuseUnless(EnumSet.of(CLAIMING));
		return withEvent(this.status.at(AWAITING_CONFIRMATION, now), now);
	}

	private Registration confirmed(Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING, AWAITING_CONFIRMATION));
		return withEvent(this.status.at(CONFIRMED, now), now);
	}

	/** On the waiting list under that number. */
	public Registration waiting(long number, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING));
		return withEvent(this.status.waiting(number, now), now);
	}

	/** With its mailbox confirmed and about to claim a place, as none was held. */
	public Registration claimingOnceConfirmed(String attempt, Instant now) {
		if (!isWithoutPlace()) {
			throw new IllegalStateException("Has a place already, or needs none");
		}
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox, now, null,
				this.status.claimingAgain(attempt, now), this.registered, this.ticket, this.revision, this.outbox);
	}

	/**
	 * With its mailbox confirmed, which ends the validity of all links given before: a
	 * held place is given, a waiting registration stays waiting.
	 */
	public Registration mailboxConfirmed(Instant now) {
		refuseUnless(EnumSet.of(WAITING, AWAITING_CONFIRMATION));
		if (isWithoutPlace()) {
			throw new IllegalStateException("Has to claim a place first");
		}
		Registration known = new Registration(this.id, this.version, this.event, this.attendee, this.byMail,
				this.mailbox, now, null, this.status, this.registered, this.ticket, this.revision, this.outbox);
		RegistrationStatus next = (state() == AWAITING_CONFIRMATION) ? this.status.at(CONFIRMED, now) : this.status;
		return known.with(next).with(this.outbox.add(StateChangeEvents.of(this, known.with(next), now)));
	}

	/** Cancelled by the attendee or the team. */
	public Registration cancelled(Actor by, Instant now) {
		refuseUnless(EnumSet.of(CLAIMING, WAITING, AWAITING_CONFIRMATION, CONFIRMED));
		return revised().withEvent(this.status.at(CANCELLED, now, by), now);
	}

	/** Expired, because the held place was not confirmed in time. */
	public Registration expired(Instant now) {
		refuseUnless(EnumSet.of(AWAITING_CONFIRMATION));
		return withEvent(this.status.at(EXPIRED, now), now);
	}

	/** With corrected details, announced because ticket and calendar entry change. */
	public Registration corrected(Attendee correction, Instant now) {
		refuseUnless(EnumSet.of(WAITING, AWAITING_CONFIRMATION, CONFIRMED));
		Registration corrected = new Registration(this.id, this.version, this.event,
				this.attendee.corrected(correction), this.byMail, this.mailbox, this.mailboxConfirmed, this.network,
				this.status, this.registered, this.ticket, this.revision + 1, this.outbox);
		return corrected.withEvent(this.status, now);
	}

	/** Without the attendee's personal data. */
	public Registration anonymized() {
		refuseUnless(EnumSet.of(CANCELLED, EXPIRED));
		return new Registration(this.id, this.version, this.event, this.attendee.anonymized(), this.byMail, "",
				this.mailboxConfirmed, null, this.status, this.registered, this.ticket, this.revision, this.outbox);
	}

	private Registration withEvent(RegistrationStatus next, Instant now) {
		Registration moved = with(next);
		return moved.with(moved.outbox.add(StateChangeEvents.of(this, moved, now)));
	}

	private Registration revised() {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, this.network, this.status, this.registered, this.ticket, this.revision + 1,
				this.outbox);
	}

	private Registration with(RegistrationStatus next) {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, this.network, next, this.registered, this.ticket, this.revision, this.outbox);
	}

	private Registration with(Outbox changed) {
		return new Registration(this.id, this.version, this.event, this.attendee, this.byMail, this.mailbox,
				this.mailboxConfirmed, this.network, this.status, this.registered, this.ticket, this.revision, changed);
	}

	private void refuseUnless(Set<RegistrationState> from) {
		if (!from.contains(state())) {
			throw new IllegalStateException("Not from " + state().slug());
		}
	}

}
