package org.symposia.stack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * A recipient of any address. The mail is stored before delivery, so delivering does
 * nothing more.
 */
record Recipient(String address) implements GreenMailUser {

	@Override
	public String getEmail() {
		return this.address;
	}

	@Override
	public String getLogin() {
		return this.address;
	}

	@Override
	public String getQualifiedMailboxName() {
		return this.address;
	}

	@Override
	public void deliver(MovingMessage message) {
	}

	@Override
	public void deliver(MimeMessage message) {
	}

	@Override
	public void create() {
	}

	@Override
	public void delete() {
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public void setPassword(String password) {
	}

	@Override
	public void authenticate(String password) {
	}

}
