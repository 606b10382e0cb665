package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Member;
import org.symposia.agenda.team.Team;
import org.symposia.starter.audit.AuditedDocument;
import org.symposia.starter.audit.PendingAuditEntry;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.consent.ConsentState;
import org.symposia.starter.consent.InstitutionConsents;
import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * An event: its announced details, its team, and the number of the public version of its
 * agenda. Each transition adds its entry to the audit journal and, where other services
 * need to know, a domain event to the outbox; both are stored in the same write.
 */
@Document("events")
@SchemaVersion(5)
@CompoundIndex(name = "by-start", def = "{'lifecycle': 1, 'details.start': 1, '_id': 1}")
@CompoundIndex(name = "asking", def = "{'consents.asked': 1, 'details.start': 1, '_id': 1}")
@CompoundIndex(name = "of-host", def = "{'details.hosts': 1, 'details.start': 1, '_id': 1}")
@CompoundIndex(name = "of-member", def = "{'team.members.subject': 1, 'details.start': 1, '_id': 1}")
public final class Event implements AuditedDocument {

	/** The most press releases that a team can let onto the page of an event. */
	public static final int MAX_SHOWN_RELEASES = 200;

	@Id
	private final String id;

	@Version
	private long version;

	private EventDetails details;

	private InstitutionConsents consents = InstitutionConsents.all();

	private Set<String> shownReleases = Set.of();

	private Lifecycle lifecycle = Lifecycle.PREPARING;

	private Team team;

	private int released;

	private Revision revision;

	private long noticeRevision;

	private boolean noticeOnRelease;

	private Outbox outbox = Outbox.empty();

	private List<PendingAuditEntry> journal = List.of();

	private Event(String id, EventDetails details, Team team, Revision revision) {
		this.id = id;
		this.details = details;
		this.team = team;
		this.revision = revision;
	}

	/**
	 * A new event in preparation, organized by its creator, who thereby consents for the
	 * own institutions to being named as hosts.
	 */
	public static Event create(String id, EventDetails details, Caller creator, Instant now) {
		Member organizer = new Member(creator.subject(), creator.name(), Set.of(Duty.ORGANIZER), now);
		Event event = new Event(id, details, Team.of(organizer), new Revision(1, now));
		event.consents = event.consents.naming(List.of(), details.hosts(), (host) -> answersFor(host, creator));
		event.announceChange(now);
		event.note("event.created", creator, now, Map.of());
		return event;
	}

	/**
	 * Replaces the announced details. Institutions named anew are asked for their
	 * consent.
	 * @param notice when those registered are told, if their tickets change
	 */
	void updateDetails(EventDetails details, Notice notice, Caller caller, Instant now) {
		if (!details.hasTicketOf(this.details)) {
			choose(notice);
		}
		if (!details.equals(this.details)) {
			this.consents = this.consents.naming(this.details.hosts(), details.hosts(),
					(host) -> answersFor(host, caller));
			this.details = details;
			revise(now);
		}
		announceChange(now);
		note("event.described", caller, now, Map.of());
	}

	/**
	 * Records that a named institution agrees to be shown as host.
	 * @return whether it did not agree before
	 */
	public boolean consent(String institution, Caller caller, Instant now) {
		return answer(institution, this.consents.consentedBy(institution), "host.consented", caller, now);
	}

	/**
	 * Records that a named institution does not agree to be shown as host, or no longer.
	 * @return whether it had not said so before
	 */
	public boolean decline(String institution, Caller caller, Instant now) {
		return answer(institution, this.consents.declinedBy(institution), "host.declined", caller, now);
	}

	private boolean answer(String institution, InstitutionConsents answered, String action, Caller caller,
			Instant now) {
		require(this.details.hosts().contains(institution), "does not name " + institution);
		if (answered.equals(this.consents)) {
			return false;
		}
		this.consents = answered;
		revise(now);
		announceChange(now);
		note(action, caller, now, Map.of("institution", institution));
		return true;
	}

	/** Whether the page can show one press release more. */
	public boolean canShowAnotherRelease() {
		return this.shownReleases.size() < MAX_SHOWN_RELEASES;
	}

	/**
	 * Lets the page of the event show a press release, whoever issues it.
	 * @return whether it was not let before
	 * @throws IllegalStateException if there are too many
	 */
	public boolean showRelease(String release, Caller caller, Instant now) {
		if (this.shownReleases.contains(release)) {
			return false;
		}
		require(canShowAnotherRelease(), "shows too many press releases");
		Set<String> more = new TreeSet<>(this.shownReleases);
		more.add(release);
		return showReleases(more, "press-release.shown", release, caller, now);
	}

	/**
	 * Takes back that the page of the event shows a press release.
	 * @return whether it was let before
	 */
	public boolean hideRelease(String release, Caller caller, Instant now) {
		Set<String> fewer = new TreeSet<>(this.shownReleases);
		return fewer.remove(release) && showReleases(fewer, "press-release.hidden", release, caller, now);
	}

	private boolean showReleases(Set<String> shown, String action, String release, Caller caller, Instant now) {
		this.shownReleases = shown;
		announceChange(now);
		note(action, caller, now, Map.of("release", release));
		return true;
	}

	/** Whether the lifecycle may change to a state: public states require a release. */
	public boolean canChangeTo(Lifecycle next) {
		return this.released > 0 || !next.isPublic();
	}

	/** Whether there is something to cancel. */
	boolean canBeCancelled() {
		return canChangeTo(Lifecycle.CANCELLED) && this.lifecycle != Lifecycle.CANCELLED;
	}

	/**
	 * Changes the lifecycle.
	 * @throws IllegalStateException if the state is public and nothing was released
	 */
	public void changeLifecycle(Lifecycle next, Caller caller, Instant now) {
		require(canChangeTo(next), "has no release yet");
		if (next != this.lifecycle) {
			this.lifecycle = next;
			revise(now);
			raiseNoticeRevision();
		}
		announceChange(now);
		note("event.moved", caller, now, Map.of("lifecycle", next.slug()));
	}

	/**
	 * Makes the next version of the agenda public, and the event with the first one.
	 * @param changes number of changes in the version, for the audit trail
	 * @throws IllegalStateException if the number is not the next one
	 */
	public void release(int number, int changes, Caller caller, Instant now) {
		require(number == this.released + 1, "does not expect release " + number);
		this.lifecycle = isPublic() ? this.lifecycle : Lifecycle.ANNOUNCED;
		this.released = number;
		revise(now);
		if (this.noticeOnRelease) {
			raiseNoticeRevision();
		}
		announceChange(now);
		publish(DomainEvents.released(this.id, number, now));
		note("agenda.released", caller, now, Map.of("version", number, "changes", changes));
	}

	/**
	 * Adds an invitation, whose mail is sent from the outbox, and drops those that
	 * expired.
	 * @param language language of the mail
	 * @throws IllegalStateException if the mailbox has an invitation that is still valid
	 */
	public void invite(Invitation invitation, Locale language, Caller caller) {
		this.team = this.team.withoutExpired(invitation.at()).inviting(invitation);
		publish(DomainEvents.invited(this.id, invitation, language));
		note("team.invited", caller, invitation.at(),
				Map.of("invitation", invitation.id(), "duties", Duty.slugs(invitation.duties())));
	}

	/** Removes an invitation that was not accepted. */
	public void withdrawInvitation(String invitation, Caller caller, Instant now) {
		require(this.team.invitation(invitation).isPresent(), "has no invitation " + invitation);
		this.team = this.team.withoutInvitation(invitation);
		note("team.invitation-withdrawn", caller, now, Map.of("invitation", invitation));
	}

	/**
	 * Makes the caller a member with the duties of an invitation, which is removed.
	 * @throws IllegalStateException if there is no such invitation for the caller
	 */
	public void acceptInvitation(String invitation, Caller caller, Instant now) {
		Invitation accepted = this.team.invitation(invitation)
			.filter((each) -> each.isFor(caller))
			.orElseThrow(() -> new IllegalStateException(
					"Event " + this.id + " has no invitation " + invitation + " for this account"));
		this.team = this.team.withoutInvitation(invitation)
			.joinedBy(new Member(caller.subject(), caller.name(), accepted.duties(), now));
		announceChange(now);
		note("team.joined", caller, now, Map.of("member", caller.subject(), "duties", Duty.slugs(accepted.duties())));
	}

	/**
	 * Removes a member.
	 * @throws IllegalStateException if it is not a member, or the only organizer
	 */
	public void removeMember(String subject, Caller caller, Instant now) {
		require(this.team.member(subject).isPresent(), "has no such member");
		require(!this.team.isOnlyOrganizer(subject), "would have no organizer");
		this.team = this.team.withoutMember(subject);
		announceChange(now);
		note("team.left", caller, now, Map.of("member", subject));
	}

	/**
	 * Whether the caller may change the event and its agenda: organizers of the team who
	 * have the role, and administrators.
	 */
	public boolean isOrganizedBy(Caller caller) {
		return caller.isAdmin() || (caller.has(Role.ORGANIZER) && !caller.isAnonymous()
				&& this.team.hasDuty(caller.subject(), Duty.ORGANIZER));
	}

	/** Whether the caller is a member of the team. */
	public boolean isPlannedWith(Caller caller) {
		return !caller.isAnonymous() && this.team.member(caller.subject()).isPresent();
	}

	/** Whether the caller may know of it what the public does not. */
	boolean isKnownTo(Caller caller) {
		return caller.isAdmin() || caller.has(Role.SERVICE) || isPlannedWith(caller);
	}

	/** Whether the caller may answer for an institution that was named as host. */
	static boolean answersFor(String institution, Caller caller) {
		return caller.has(Role.ORGANIZER) && caller.belongsTo(institution);
	}

	/** Whether people outside the team may see the event. */
	public boolean isPublic() {
		return this.lifecycle.isPublic();
	}

	/** Whether it has ended, or its organizers say so. */
	public boolean isOver(Instant now) {
		return this.lifecycle == Lifecycle.CONCLUDED || !now.isBefore(this.details.end());
	}

	@Override
	public String id() {
		return this.id;
	}

	/** Number of writes, zero before the first. */
	public long version() {
		return this.version;
	}

	public EventDetails details() {
		return this.details;
	}

	/** Ids of the named hosts that consent; the public sees no others. */
	public List<String> hosts() {
		return this.consents.consenting(this.details.hosts());
	}

	/** What a named host has answered. */
	public ConsentState consentOf(String host) {
		return this.consents.stateOf(host);
	}

	/** Ids of the press releases that its page shows by decision of the team, sorted. */
	public List<String> shownReleases() {
		return this.shownReleases.stream().sorted().toList();
	}

	public Lifecycle lifecycle() {
		return this.lifecycle;
	}

	public Team team() {
		return this.team;
	}

	/** Number of the public version of the agenda, zero before the first release. */
	public int released() {
		return this.released;
	}

	/** Grows whenever those registered are to be told of what changed. */
	long noticeRevision() {
		return this.noticeRevision;
	}

	/** Whether changes are to be told with the next version of the agenda. */
	boolean noticeOnRelease() {
		return this.noticeOnRelease;
	}

	/** The last change that the public sees. */
	public Revision revision() {
		return this.revision;
	}

	/** Domain events that were not delivered yet. */
	public Outbox outbox() {
		return this.outbox;
	}

	@Override
	public List<PendingAuditEntry> journal() {
		return this.journal;
	}

	/** The version grows with each write, so no two revisions have the same number. */
	private void revise(Instant now) {
		this.revision = new Revision(this.version + 1, now);
	}

	private void choose(Notice notice) {
		switch (notice) {
			case NOW -> raiseNoticeRevision();
			case NEXT_RELEASE -> this.noticeOnRelease = true;
			case NONE -> {
			}
		}
	}

	/** The version grows with each write. */
	private void raiseNoticeRevision() {
		this.noticeRevision = this.version + 1;
		this.noticeOnRelease = false;
	}

	private void announceChange(Instant now) {
		publish(DomainEvents.changed(this, now));
	}

	private void publish(DomainEvent event) {
		this.outbox = this.outbox.add(event);
	}

	private void note(String action, Caller caller, Instant now, Map<String, Object> details) {
		this.journal = Stream
			.concat(this.journal.stream(), Stream.of(PendingAuditEntry.of(action, caller, now, details)))
			.toList();
	}

	private void require(boolean allowed, String reason) {
		if (!allowed) {
			throw new IllegalStateException("Event " + this.id + " " + reason);
		}
	}

}
