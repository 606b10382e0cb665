package org.symposia.agenda.membership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The team of an event with the form of an invitation.
 *
 * @param sent mailbox of the invitation that was just sent
 * @param duties names of all duties
 * @param version version of the event
 */
record TeamPage(DeskHeader head, Form form, List<MemberRow> members, List<InvitationRow> invitations,
		@Nullable String sent, Map<String, String> duties, long version) implements FormPage {

	boolean isAlone() {
		return this.members.size() == 1 && this.invitations.isEmpty();
	}

	/** Whether fields of the invitation were refused, rather than another button. */
	boolean isInvitationRefused() {
		return !this.form.errors().isEmpty();
	}

	/**
	 * A member.
	 *
	 * @param path the account as a segment of an address
	 * @param since day in the reader's language
	 */
	record MemberRow(String path, String name, List<String> duties, String since) {
	}

	/**
	 * An invitation that was not accepted.
	 *
	 * @param at day in the reader's language
	 */
	record InvitationRow(String id, String mail, String at, boolean expired) {
	}

}
