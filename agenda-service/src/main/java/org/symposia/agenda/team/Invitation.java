package org.symposia.agenda.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.text.BidiText;

/**
 * An invitation to join a team that was not accepted yet.
 *
 * @param id unguessable
 * @param mail the invited mailbox
 * @param duties duties the person is invited for
 * @param invitedBy name of the inviting member
 * @param at when the person was invited
 */
public record Invitation(String id, String mail, Set<Duty> duties, String invitedBy, Instant at) {

	/** Type of the domain event that makes this service send the mail. */
	public static final String TYPE = "org.symposia.agenda.team.invited";

	/** How long an invitation can be accepted. */
	public static final Duration VALIDITY = Duration.ofDays(14);

	/** Copies the set. */
	public Invitation {
		duties = Set.copyOf(duties);
	}

	/**
	 * Whether the account may accept it: its confirmed mail address must be the invited
	 * one.
	 */
	public boolean isFor(Caller caller) {
		return caller.hasVerifiedMail() && isTo(String.valueOf(caller.mail()));
	}

	/** Whether it was sent to the mailbox of this address. */
	public boolean isTo(String address) {
		return mailAddress().filter((invited) -> invited.isSameMailboxAs(address)).isPresent();
	}

	/**
	 * The address of the mailbox; empty for one that was invited before it was checked
	 * and that no mail can be sent to.
	 */
	public Optional<MailAddress> mailAddress() {
		return MailAddress.parse(this.mail);
	}

	/** Whether it can no longer be accepted. */
	public boolean isExpired(Instant now) {
		return !now.isBefore(this.at.plus(VALIDITY));
	}

	/**
	 * The mail address for people who may not be its owner, such as
	 * {@code e…@example.org}.
	 */
	public String maskedMail() {
		return this.mail.substring(0, this.mail.offsetByCodePoints(0, 1)) + "…"
				+ this.mail.substring(this.mail.lastIndexOf('@'));
	}

	/** The name of the inviting member, for use within a sentence. */
	public String inviter() {
		return BidiText.isolated(this.invitedBy);
	}

}
