package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.symposia.starter.work.Work;
import org.symposia.starter.work.WorkFailedException;

/** Sends a queued mail, as text and as HTML. */
final class MailPost implements Work<QueuedMail> {

	private final JavaMailSender sender;

	private final String from;

	private final TemplateEngine templates;

	MailPost(JavaMailSender sender, String from, TemplateEngine templates) {
		this.sender = sender;
		this.from = from;
		this.templates = templates;
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
		return List.of("to", "content", "attachments");
	}

	private String html(MailContent content) {
		StringOutput html = new StringOutput();
		this.templates.render("starter/mail/html.jte", content, html);
		return html.toString();
	}

	private MimeMessage message(QueuedMail mail) throws MessagingException {
		MailContent content = Objects.requireNonNull(mail.content());
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(Objects.requireNonNull(mail.to()));
		helper.setSubject(content.subject());
		helper.setText(MailText.of(content), html(content));
		message.setHeader("Content-Language", content.language().toLanguageTag());
		message.setHeader("Auto-Submitted", "auto-generated");
		for (Attachment attachment : Objects.requireNonNullElse(mail.attachments(), List.<Attachment>of())) {
			helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.bytes()),
					attachment.contentType());
		}
		return message;
	}

}
