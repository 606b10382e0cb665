package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.symposia.starter.work.Work;
import org.symposia.starter.work.WorkFailedException;

/** Hands a queued mail to the mail server. */
final class MailPost implements Work<QueuedMail> {

	private final JavaMailSender sender;

	private final String from;

	MailPost(JavaMailSender sender, String from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public void perform(QueuedMail mail) throws MessagingException, WorkFailedException {
		try {
			this.sender.send(message(mail));
		}
		catch (MailException ex) {
			throw SmtpRefusal.explain(ex);
		}
	}

	@Override
	public List<String> fieldsToForget() {
		return List.of("to", "letter", "attachments");
	}

	private MimeMessage message(QueuedMail mail) throws MessagingException {
		Letter letter = Objects.requireNonNull(mail.letter());
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(Objects.requireNonNull(mail.to()));
		helper.setSubject(letter.subject());
		helper.setText(LetterText.of(letter), LetterHtml.of(letter));
		message.setHeader("Content-Language", letter.language().toLanguageTag());
		message.setHeader("Auto-Submitted", "auto-generated");
		for (Attachment attachment : Objects.requireNonNullElse(mail.attachments(), List.<Attachment>of())) {
			helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.bytes()),
					attachment.contentType());
		}
		return message;
	}

}
