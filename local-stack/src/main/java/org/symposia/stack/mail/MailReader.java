package org.symposia.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

/** Parses a stored message. */
final class MailReader {

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder html = new StringBuilder();

	private final List<CaughtMail.Attached> attachments = new ArrayList<>();

	private MailReader() {
	}

	static CaughtMail read(Path file) throws IOException, MessagingException {
		try (InputStream in = Files.newInputStream(file)) {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
			MailReader reader = new MailReader();
			reader.collect(message);
			String name = String.valueOf(file.getFileName());
			return new CaughtMail(name.substring(0, name.length() - MailFolder.SUFFIX.length()), received(file),
					header(message, MailFolder.RECIPIENT), from(message), orEmpty(message.getSubject()),
					reader.text.toString(), reader.html.toString(), List.copyOf(reader.attachments));
		}
	}

	/** A calendar is sent as a file, too. */
	private void collect(Part part) throws IOException, MessagingException {
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				collect(parts.getBodyPart(i));
			}
		}
		else if (part.getFileName() == null && part.isMimeType("text/plain")) {
			this.text.append(part.getContent());
		}
		else if (part.getFileName() == null && part.isMimeType("text/html")) {
			this.html.append(part.getContent());
		}
		else if (part.getFileName() != null || !part.isMimeType("text/calendar")) {
			this.attachments.add(attachment(part));
		}
	}

	private static CaughtMail.Attached attachment(Part part) throws IOException, MessagingException {
		String name = (part.getFileName() != null) ? MimeUtility.decodeText(part.getFileName()) : "attachment";
		String type = part.getContentType().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
		try (InputStream in = part.getInputStream()) {
			return new CaughtMail.Attached(name, type, in.readAllBytes());
		}
	}

	private static Instant received(Path file) throws IOException {
		return Files.getLastModifiedTime(file).toInstant();
	}

	private static String from(MimeMessage message) throws MessagingException {
		return (message.getFrom() != null && message.getFrom()[0] instanceof InternetAddress address)
				? address.toUnicodeString() : "";
	}

	private static String header(MimeMessage message, String name) throws MessagingException {
		return orEmpty(message.getHeader(name, null));
	}

	private static String orEmpty(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
