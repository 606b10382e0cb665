package org.symposia.starter.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

/** Catches every mail a test causes. */
public final class MailTrap {

	private static GreenMail server;

	private MailTrap() {
	}

	/** The port of the mail server, started when first needed. */
	public static synchronized int port() {
		return server().getSmtp().getPort();
	}

	/** All mails to an address, oldest first. */
	public static List<MimeMessage> mailsTo(String address) {
		return Arrays.stream(server().getReceivedMessages()).filter((mail) -> isTo(mail, address)).toList();
	}

	/** Waits up to a minute for a number of mails to an address. */
	public static List<MimeMessage> awaitMailsTo(String address, int count) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> mailsTo(address), (mails) -> mails.size() >= count);
	}

	/** Waits up to a minute for a mail to an address and returns the latest. */
	public static MimeMessage awaitMailTo(String address) {
		return awaitMailsTo(address, 1).getLast();
	}

	/** What the mail says as plain text. */
	public static String textOf(MimeMessage mail) {
		return partOf(mail, "text/plain").replace("\r\n", "\n");
	}

	/** What the mail says as HTML. */
	public static String htmlOf(MimeMessage mail) {
		return partOf(mail, "text/html");
	}

	/**
	 * The calendar among the forms of what the mail says; empty if there is none. Outlook
	 * does not look elsewhere.
	 */
	public static String calendarOf(MimeMessage mail) {
		try {
			Multipart forms = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
			BodyPart last = forms.getBodyPart(forms.getCount() - 1);
			return last.isMimeType("text/calendar")
					? new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The mail as it came. */
	public static String sourceOf(MimeMessage mail) {
		return GreenMailUtil.getWholeMessage(mail);
	}

	private static synchronized GreenMail server() {
		if (server == null) {
			server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			server.start();
		}
		return server;
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
				.anyMatch((to) -> to.toString().contains(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String partOf(MimeMessage mail, String type) {
		try {
			String found = find(mail.getContent(), mail.isMimeType(type), type);
			return (found != null) ? found : "";
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String find(Object content, boolean wanted, String type) throws IOException, MessagingException {
		if (content instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				BodyPart part = parts.getBodyPart(i);
				String found = find(part.getContent(), part.isMimeType(type), type);
				if (found != null) {
					return found;
				}
			}
		}
		return (wanted && content instanceof String text) ? text : null;
	}

}
