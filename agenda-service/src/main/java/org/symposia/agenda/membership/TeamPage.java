package org.symposia.agenda.membership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The team of an event, with the form of invitations.
 *
 * @param sentTo where an invitation was just sent, or {@code null}
 * @param duties names by slug
 */
record TeamPage(DeskHeader head, long version, List<MemberRow> members, List<InvitationRow> invitations,
		@Nullable String sentTo, Map<String, String> duties, Form form) implements FormPage {

	boolean isAlone() {
		return this.members.size() == 1 && this.invitations.isEmpty();
	}

}
