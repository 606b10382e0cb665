package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail. Outlook enters a calendar only if it is one of the alternatives,
 * other programs only if it is a file, so it is both. As a file its media type is not
 * that of a calendar, so that no program enters it twice.
 */
final class MailBody {

	private static final String CALENDAR_FILE = "invitation.ics";

	private MailBody() {
	}

	static MimeMultipart of(String text, String html, @Nullable CalendarPart calendar, List<Attachment> attachments)
			throws MessagingException {
		MimeMultipart mixed = new MimeMultipart("mixed");
		mixed.addBodyPart(alternatives(text, html, calendar));
		for (Attachment attachment : attachments) {
			mixed.addBodyPart(file(attachment));
		}
		if (calendar != null) {
			mixed.addBodyPart(file(new Attachment(CALENDAR_FILE, "application/ics", calendar.bytes())));
		}
		return mixed;
	}

	/** The later, the better (RFC 2046, 5.1.4). */
	private static BodyPart alternatives(String text, String html, @Nullable CalendarPart calendar)
			throws MessagingException {
		MimeMultipart alternatives = new MimeMultipart("alternative");
		alternatives.addBodyPart(text(text, "plain"));
		alternatives.addBodyPart(text(html, "html"));
		if (calendar != null) {
			alternatives
				.addBodyPart(part(calendar.bytes(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
		}
		MimeBodyPart part = new MimeBodyPart();
		part.setContent(alternatives);
		return part;
	}

	private static BodyPart text(String text, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, StandardCharsets.UTF_8.name(), subtype);
		return part;
	}

	private static BodyPart file(Attachment attachment) throws MessagingException {
		MimeBodyPart part = part(attachment.bytes(), attachment.contentType());
		part.setDisposition(Part.ATTACHMENT);
		part.setFileName(attachment.name());
		return part;
	}

	private static MimeBodyPart part(byte[] bytes, String contentType) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, contentType)));
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

}
