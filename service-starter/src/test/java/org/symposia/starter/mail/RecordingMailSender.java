package org.symposia.starter.mail;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that keeps what it accepts and refuses what it is told to. */
final class RecordingMailSender extends JavaMailSenderImpl {

	private final List<MimeMessage> sent = new CopyOnWriteArrayList<>();

	private final Deque<MailException> failures = new ConcurrentLinkedDeque<>();

	/** Fails at the next mail. */
	void fail(MailException failure) {
		this.failures.add(failure);
	}

	/** Fails at the next mail as Spring does when the server refuses one of several. */
	void refuse(Exception refusal) {
		fail(new MailSendException(Map.of("a message", refusal)));
	}

	List<MimeMessage> sent() {
		return this.sent;
	}

	@Override
	protected void doSend(MimeMessage[] messages, Object[] originals) {
		MailException failure = this.failures.poll();
		if (failure != null) {
			throw failure;
		}
		this.sent.addAll(List.of(messages));
	}

}
