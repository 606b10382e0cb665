package org.symposia.registration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.symposia.starter.test.MailTrap;

/** Reads what attendees get by mail. */
public final class Letters {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080(/registration/\\S+)");

	private Letters() {
	}

	/** Waits for that many letters and returns the last. */
	public static MimeMessage await(String mailbox, int count) {
		return MailTrap.awaitMailsTo(mailbox, count).get(count - 1);
	}

	/** The path of the link in a letter. */
	public static String linkIn(MimeMessage letter) {
		Matcher link = LINK.matcher(MailTrap.textOf(letter));
		if (!link.find()) {
			throw new AssertionError("No link in: " + MailTrap.textOf(letter));
		}
		return link.group(1);
	}

}
