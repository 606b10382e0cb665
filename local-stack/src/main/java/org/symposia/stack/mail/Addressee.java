package org.symposia.stack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Anybody a mail is sent to. The mail was kept before this is asked for, so delivering
 * does nothing more.
 */
record Addressee(String address) implements GreenMailUser {

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
