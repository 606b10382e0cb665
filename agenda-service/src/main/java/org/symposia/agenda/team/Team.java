package org.symposia.agenda.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The members of an event's team and those asked to join. There is always a member who
 * organizes.
 *
 * @param members who belongs to the team
 * @param invitations who has been asked
 */
public record Team(List<Member> members, List<Invitation> invitations) {

	/**
	 * Refuses a team without an organizer.
	 */
	public Team {
		members = List.copyOf(members);
		invitations = List.copyOf(invitations);
		if (members.stream().noneMatch((member) -> member.duties().contains(Duty.ORGANIZER))) {
			throw new IllegalArgumentException("A team needs an organizer");
		}
	}

	public static Team of(Member creator) {
		return new Team(List.of(creator), List.of());
	}

	/**
	 * The member with that id.
	 * @param subject id at the identity provider
	 * @return empty for everybody else
	 */
	public Optional<Member> member(String subject) {
		return this.members.stream().filter((member) -> member.subject().equals(subject)).findFirst();
	}

	/**
	 * The open invitation of that id.
	 * @param id its id
	 * @return empty if it was accepted, withdrawn, or never sent
	 */
	public Optional<Invitation> invitation(String id) {
		return this.invitations.stream().filter((invitation) -> invitation.id().equals(id)).findFirst();
	}

	public boolean hasDuty(String subject, Duty duty) {
		return member(subject).filter((member) -> member.duties().contains(duty)).isPresent();
	}

	public Team invite(Invitation invitation) {
		return new Team(this.members, Stream.concat(this.invitations.stream(), Stream.of(invitation)).toList());
	}

	public Team withdraw(String invitation) {
		return new Team(this.members,
				this.invitations.stream().filter((each) -> !each.id().equals(invitation)).toList());
	}

	/**
	 * Adds somebody; who is in the team already keeps the duties held before.
	 */
	public Team join(Member joining) {
		Member joined = member(joining.subject()).map((present) -> present.joiningAgain(joining)).orElse(joining);
		Stream<Member> others = this.members.stream().filter((each) -> !each.subject().equals(joining.subject()));
		return new Team(Stream.concat(others, Stream.of(joined)).toList(), this.invitations);
	}

	/**
	 * Whether the team can do without that member.
	 */
	public boolean canSpare(String subject) {
		return this.members.stream()
			.anyMatch((member) -> !member.subject().equals(subject) && member.duties().contains(Duty.ORGANIZER));
	}

	public Team without(String subject) {
		return new Team(this.members.stream().filter((each) -> !each.subject().equals(subject)).toList(),
				this.invitations);
	}

}
