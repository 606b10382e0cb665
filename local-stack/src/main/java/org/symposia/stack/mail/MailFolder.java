package org.symposia.stack.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * Caught mails as files, one for each recipient, numbered in order of arrival. A mail is
 * on disk before SMTP acknowledges it.
 */
final class MailFolder {

	static final String SUFFIX = ".eml";

	static final String RECIPIENT = "X-Envelope-To";

	private final Path folder;

	private final AtomicLong last;

	private MailFolder(Path folder, long last) {
		this.folder = folder;
		this.last = new AtomicLong(last);
	}

	static MailFolder open(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<String> ids = ids(folder);
		return new MailFolder(folder, ids.isEmpty() ? 0 : Long.parseLong(ids.getFirst()));
	}

	void keep(MimeMessage message, String recipient) throws IOException, MessagingException {
		String id = "%08d".formatted(this.last.incrementAndGet());
		Path part = this.folder.resolve(id + ".part");
		try (OutputStream out = Files.newOutputStream(part)) {
			out.write((RECIPIENT + ": " + recipient.replaceAll("[\\r\\n]", " ") + "\r\n")
				.getBytes(StandardCharsets.UTF_8));
			message.writeTo(out);
		}
		Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Newest first. */
	List<CaughtMail> newest(String recipient, int limit) throws IOException, MessagingException {
		List<CaughtMail> found = new ArrayList<>();
		for (String id : ids(this.folder)) {
			if (found.size() == limit) {
				break;
			}
			CaughtMail mail = MailReader.read(file(id));
			if (recipient.isEmpty() || mail.to().equalsIgnoreCase(recipient)) {
				found.add(mail);
			}
		}
		return found;
	}

	Optional<CaughtMail> find(String id) throws IOException, MessagingException {
		if (!id.matches("\\d{8}") || !Files.exists(file(id))) {
			return Optional.empty();
		}
		return Optional.of(MailReader.read(file(id)));
	}

	private Path file(String id) {
		return this.folder.resolve(id + SUFFIX);
	}

	private static List<String> ids(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> name.endsWith(SUFFIX))
				.map((name) -> name.substring(0, name.length() - SUFFIX.length()))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
	}

}
