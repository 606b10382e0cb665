package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Member;
import org.symposia.agenda.team.Team;
import org.symposia.starter.audit.Journaled;
import org.symposia.starter.audit.NotedStep;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.outbox.Outbox;

/**
 * An event: what is announced about it, who plans it, and which version of its agenda is
 * public. Each transition gives a new event.
 *
 * @param id chosen by the creator, part of every address
 * @param version counts the writes; zero before the first
 * @param details what is announced
 * @param lifecycle where it stands
 * @param team who plans it
 * @param released number of the public version of the agenda, zero before the first
 * @param outbox what others have still to hear
 * @param revision the last change of what the public sees, {@code null} if that was
 * before revisions were counted
 * @param journal who took which step, as far as the audit trail has yet to take it over
 */
@Document("events")
@SchemaVersion(2)
@CompoundIndex(name = "by-start", def = "{'lifecycle': 1, 'details.start': 1, '_id': 1}")
@CompoundIndex(name = "of-member", def = "{'team.members.subject': 1, 'details.start': 1, '_id': 1}")
public record Event(@Id String id, @Version long version, EventDetails details, Lifecycle lifecycle, Team team,
		int released, Outbox outbox, @Nullable Revision revision, List<NotedStep> journal) implements Journaled {

	/**
	 * Events from before steps were noted in them have none.
	 */
	public Event {
		journal = List.copyOf(Objects.requireNonNullElse(journal, List.of()));
	}

	static Event plan(String id, EventDetails details, Member creator, Instant now) {
		return new Event(id, 0, details, Lifecycle.PREPARING, Team.of(creator), 0, Outbox.empty(), new Revision(1, now),
				List.of())
			.told(now);
	}

	/**
	 * Whether outsiders may know of this event.
	 * @return true from the first release on
	 */
	public boolean isPublic() {
		return this.lifecycle.isPublic();
	}

	/**
	 * Whether somebody may change the event and its agenda: role and team membership
	 * together, or an administrator.
	 * @param caller who asks
	 * @return whether that is allowed
	 */
	public boolean isOrganizedBy(Caller caller) {
		return caller.isAdmin() || (caller.has(Role.ORGANIZER) && isOrganizer(caller.subject()));
	}

	/**
	 * Whether somebody is in the event's team.
	 * @param caller who asks
	 * @return false for anonymous callers
	 */
	public boolean isPlannedWith(Caller caller) {
		return !caller.isAnonymous() && this.team.member(caller.subject()).isPresent();
	}

	private boolean isOrganizer(@Nullable String subject) {
		return subject != null && this.team.hasDuty(subject, Duty.ORGANIZER);
	}

	Event described(EventDetails changed, Instant now) {
		return with(changed, this.lifecycle, this.team, this.released).revised(this, now).told(now);
	}

	Event moved(Lifecycle next, Instant now) {
		return with(this.details, next, this.team, this.released).revised(this, now).told(now);
	}

	/**
	 * The event with a member invited, whose letter is sent from its outbox.
	 * @param invitation who is asked to do what
	 * @param language the letter's language
	 * @return the changed event
	 */
	public Event inviting(Invitation invitation, Locale language) {
		Event changed = withTeam(this.team.invite(invitation));
		return changed.with(this.outbox.add(DomainEvents.invited(this.id, invitation, language, invitation.at())));
	}

	/**
	 * The event with an invitation taken back, or used up.
	 * @param invitation id of the invitation
	 * @return the changed event
	 */
	public Event withdrawing(String invitation) {
		return withTeam(this.team.withdraw(invitation));
	}

	/**
	 * The event with a member more; others hear that it changed.
	 * @param member who joins
	 * @param now the current instant
	 * @return the changed event
	 */
	public Event joined(Member member, Instant now) {
		return withTeam(this.team.join(member)).told(now);
	}

	/**
	 * The event with a member less.
	 * @param subject who leaves; not the only organizer
	 * @param now the current instant
	 * @return the changed event
	 */
	public Event left(String subject, Instant now) {
		return withTeam(this.team.without(subject)).told(now);
	}

	/**
	 * Whether the team can do without that member.
	 * @param subject who would leave
	 * @return false for the only organizer
	 */
	public boolean canSpare(String subject) {
		return this.team.canSpare(subject);
	}

	/**
	 * The event with the next version of its agenda public.
	 * @param number the version's number
	 * @param now the current instant
	 * @return the changed event, announced if it was not public before
	 */
	public Event released(int number, Instant now) {
		Lifecycle next = isPublic() ? this.lifecycle : Lifecycle.ANNOUNCED;
		Event changed = with(this.details, next, this.team, number).revised(this, now).told(now);
		return changed.with(changed.outbox.add(DomainEvents.released(this.id, number, now)));
	}

	/**
	 * The event with a note of who changed it, for the audit trail.
	 * @param action what was done, such as {@code event.moved}
	 * @param caller who did it
	 * @param now the current instant
	 * @param details what else matters
	 * @return the changed event
	 */
	public Event noting(String action, Caller caller, Instant now, Map<String, Object> details) {
		Stream<NotedStep> steps = Stream.concat(this.journal.stream(),
				Stream.of(NotedStep.of(action, caller, now, details)));
		return with(this.outbox, this.revision, steps.toList());
	}

	/**
	 * Counts on unless the public sees the same as before. The version grows with each
	 * write, so that no two revisions have the same number.
	 */
	private Event revised(Event before, Instant now) {
		boolean same = this.details.equals(before.details) && this.lifecycle == before.lifecycle
				&& this.released == before.released;
		return same ? this : with(this.outbox, new Revision(this.version + 1, now), this.journal);
	}

	private Event told(Instant now) {
		return with(this.outbox.add(DomainEvents.changed(this, now)));
	}

	private Event withTeam(Team changed) {
		return with(this.details, this.lifecycle, changed, this.released);
	}

	private Event with(Outbox changed) {
		return with(changed, this.revision, this.journal);
	}

	private Event with(Outbox outbox, @Nullable Revision revision, List<NotedStep> journal) {
		return new Event(this.id, this.version, this.details, this.lifecycle, this.team, this.released, outbox,
				revision, journal);
	}

	private Event with(EventDetails details, Lifecycle lifecycle, Team team, int released) {
		return new Event(this.id, this.version, details, lifecycle, team, released, this.outbox, this.revision,
				this.journal);
	}

}
