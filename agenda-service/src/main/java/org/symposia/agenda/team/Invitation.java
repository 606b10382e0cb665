package org.symposia.agenda.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.text.BidiText;

/**
 * Somebody who is asked to join the team and has not answered yet.
 *
 * @param id unguessable, part of nothing public
 * @param mail where the letter goes
 * @param duties what the person is asked to do
 * @param invitedBy name of the member who asks
 * @param at when the person was asked
 */
public record Invitation(String id, String mail, Set<Duty> duties, String invitedBy, Instant at) {

	/**
	 * Type of the domain event that asks for its letter.
	 */
	public static final String TYPE = "org.symposia.agenda.team.invited";

	/**
	 * How long it can be accepted.
	 */
	public static final Duration VALIDITY = Duration.ofDays(14);

	/**
	 * Copies the set.
	 */
	public Invitation {
		duties = Set.copyOf(duties);
	}

	/**
	 * Whether an account may accept it: only the one whose mailbox the letter went to.
	 * @param caller who is signed in
	 * @return whether the account's confirmed address is the invited one
	 */
	public boolean isFor(Caller caller) {
		return caller.hasVerifiedMail() && isTo(String.valueOf(caller.mail()));
	}

	/**
	 * Whether the letter goes to an address.
	 * @param address the address
	 * @return whether it is the same mailbox
	 */
	public boolean isTo(String address) {
		return this.mail.equalsIgnoreCase(address);
	}

	/**
	 * Whether it can no longer be accepted.
	 * @param now the current instant
	 * @return whether its time is up
	 */
	public boolean isOver(Instant now) {
		return !now.isBefore(this.at.plus(VALIDITY));
	}

	/**
	 * The address for those who may not be its owner.
	 * @return such as {@code e…@example.org}
	 */
	public String veiledMail() {
		return this.mail.substring(0, this.mail.offsetByCodePoints(0, 1)) + "…"
				+ this.mail.substring(this.mail.lastIndexOf('@'));
	}

	/**
	 * Who asks, within a sentence.
	 * @return a name that turns nothing around it
	 */
	public String inviter() {
		return BidiText.isolated(this.invitedBy);
	}

	/**
	 * The duties in the order they are told.
	 * @return each duty once
	 */
	public List<Duty> sortedDuties() {
		return this.duties.stream().sorted().toList();
	}

}
