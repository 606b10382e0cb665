package org.symposia.agenda.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The members of an event's team, of whom at least one is an organizer, and the
 * invitations that were not accepted yet.
 */
public record Team(List<Member> members, List<Invitation> invitations) {

	/** The most invitations that may be open at a time. */
	public static final int MAX_INVITATIONS = 50;

	/** Refuses a team without an organizer. */
	public Team {
		members = List.copyOf(members);
		invitations = List.copyOf(invitations);
		if (members.stream().noneMatch((member) -> member.duties().contains(Duty.ORGANIZER))) {
			throw new IllegalArgumentException("A team needs an organizer");
		}
	}

	/** A team of one member. */
	public static Team of(Member organizer) {
		return new Team(List.of(organizer), List.of());
	}

	/** The member with this account. */
	public Optional<Member> member(String subject) {
		return this.members.stream().filter((member) -> member.subject().equals(subject)).findFirst();
	}

	/** The invitation of this id, unless it was accepted or withdrawn. */
	public Optional<Invitation> invitation(String id) {
		return this.invitations.stream().filter((invitation) -> invitation.id().equals(id)).findFirst();
	}

	/** Whether a member with this account has the duty. */
	public boolean hasDuty(String subject, Duty duty) {
		return member(subject).filter((member) -> member.duties().contains(duty)).isPresent();
	}

	/** The members who have the duty. */
	public List<Member> members(Duty duty) {
		return this.members.stream().filter((member) -> member.duties().contains(duty)).toList();
	}

	/** Whether there would be no organizer without this member. */
	public boolean isOnlyOrganizer(String subject) {
		return members(Duty.ORGANIZER).stream().allMatch((member) -> member.subject().equals(subject));
	}

	/** This team without the invitations that expired. */
	public Team withoutExpired(Instant now) {
		return new Team(this.members, this.invitations.stream().filter((each) -> !each.isExpired(now)).toList());
	}

	/**
	 * This team with an invitation added.
	 * @throws IllegalStateException if the mailbox is invited already, or there are too
	 * many invitations
	 */
	public Team inviting(Invitation invitation) {
		if (this.invitations.stream().anyMatch((each) -> each.isTo(invitation.mail()))
				|| this.invitations.size() >= MAX_INVITATIONS) {
			throw new IllegalStateException("No further invitation is possible");
		}
		return new Team(this.members, Stream.concat(this.invitations.stream(), Stream.of(invitation)).toList());
	}

	/** This team without an invitation. */
	public Team withoutInvitation(String id) {
		return new Team(this.members, this.invitations.stream().filter((each) -> !each.id().equals(id)).toList());
	}

	/**
	 * This team with a member added; a person who is a member already keeps the earlier
	 * duties.
	 */
	public Team joinedBy(Member joining) {
		Member joined = member(joining.subject()).map((present) -> present.joiningAgain(joining)).orElse(joining);
		Stream<Member> others = this.members.stream().filter((each) -> !each.subject().equals(joining.subject()));
		return new Team(Stream.concat(others, Stream.of(joined)).toList(), this.invitations);
	}

	/** This team without a member. */
	public Team withoutMember(String subject) {
		return new Team(this.members.stream().filter((each) -> !each.subject().equals(subject)).toList(),
				this.invitations);
	}

}
