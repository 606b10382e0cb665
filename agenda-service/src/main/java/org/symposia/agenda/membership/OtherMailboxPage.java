package org.symposia.agenda.membership;

import org.springframework.http.HttpStatus;

import org.symposia.starter.page.Page;

/**
 * An invitation that the account cannot accept.
 *
 * @param unconfirmed whether it has the invited mail address, but has not confirmed it
 * @param account name of the account
 * @param mail mail address of the account
 * @param maskedMail the invited mail address
 * @param inviter name of the inviting member
 */
record OtherMailboxPage(boolean unconfirmed, String account, String mail, String maskedMail,
		String inviter) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.FORBIDDEN;
	}

}
