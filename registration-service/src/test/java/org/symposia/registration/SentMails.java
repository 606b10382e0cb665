package org.symposia.registration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.symposia.starter.test.MailTrap;

/** Reads the mails to attendees. */
public final class SentMails {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080(/registration/\\S+)");

	private SentMails() {
	}

	/**
	 * Waits for that many mails and returns the last. Mails caused without waiting in
	 * between arrive in any order.
	 */
	public static MimeMessage await(String mailbox, int count) {
		return MailTrap.awaitMailsTo(mailbox, count).get(count - 1);
	}

	/** The calendar that a mail has readers enter, its lines unfolded. */
	public static String calendarIn(MimeMessage mail) {
		String calendar = MailTrap.calendarOf(mail);
		if (calendar.isEmpty()) {
			throw new AssertionError("No calendar in: " + MailTrap.sourceOf(mail));
		}
		return calendar.replace("\r\n ", "");
	}

	/** The path of the link in a mail. */
	public static String linkIn(MimeMessage mail) {
		Matcher link = LINK.matcher(MailTrap.textOf(mail));
		if (!link.find()) {
			throw new AssertionError("No link in: " + MailTrap.textOf(mail));
		}
		return link.group(1);
	}

}
