package org.symposia.starter.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

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
		return List.of("sender", "to", "content", "calendar", "attachments");
	}

	@Override
	public int mostAttempts() {
		return QueuedMail.MOST_ATTEMPTS;
	}

	/** The configured address, with the sender's own name if it has one. */
	private void setSender(MimeMessageHelper helper, @Nullable Sender sender) throws MessagingException {
		InternetAddress from = new InternetAddress(this.from);
		String name = (sender != null) ? sender.name() : null;
		helper.setFrom((name != null) ? named(from, name) : from);
		String replyTo = (sender != null) ? sender.replyTo() : null;
		if (replyTo != null) {
			helper.setReplyTo(replyTo);
		}
	}

	private static InternetAddress named(InternetAddress address, String name) throws AddressException {
		if (EncodedWords.isNeededFor(name)) {
			return new InternetAddress(EncodedWords.of(name) + " <" + address.getAddress() + ">");
		}
		try {
			return new InternetAddress(address.getAddress(), name, StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void setSubject(MimeMessage message, MimeMessageHelper helper, String subject)
			throws MessagingException {
		if (EncodedWords.isNeededFor(subject)) {
			message.setHeader("Subject", MimeUtility.fold("Subject: ".length(), EncodedWords.of(subject)));
		}
		else {
			helper.setSubject(subject);
		}
	}

	private String html(MailContent content) {
		StringOutput html = new StringOutput();
		this.templates.render("starter/mail/html.jte", content, html);
		return html.toString();
	}

	private MimeMessage message(QueuedMail mail) throws MessagingException {
		MailContent content = Objects.requireNonNull(mail.content());
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		setSender(helper, mail.sender());
		helper.setTo(Objects.requireNonNull(mail.to()));
		setSubject(message, helper, content.subject());
		message.setHeader("Content-Language", content.language().toLanguageTag());
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setContent(MailBody.of(MailText.of(content), html(content), mail.calendar(),
				Objects.requireNonNullElse(mail.attachments(), List.of())));
		return message;
	}

}
