package org.symposia.agenda.membership;

import org.springframework.http.HttpStatus;

import org.symposia.starter.page.Page;

/**
 * An invitation that the account of the reader cannot accept.
 *
 * @param mail the invited mailbox, masked
 * @param account name of the one signed in
 * @param accountMail mail address of the account
 * @param unconfirmed whether only the confirmation of that address is missing
 */
record InvitationOfOtherMailboxPage(String inviter, String mail, String account, String accountMail,
		boolean unconfirmed) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.FORBIDDEN;
	}

}
