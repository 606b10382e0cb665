package org.symposia.starter.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.bson.Document;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.symposia.starter.page.TestTemplates;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.work.WorkQueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a mail server's refusals leave behind. */
@StarterTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedMailTests {

	private final String to = "erika." + UUID.randomUUID() + "@example.org";

	private final Deque<Integer> refusals = new ArrayDeque<>();

	private final MongoOperations store;

	private final WorkQueue<QueuedMail> queue;

	RefusedMailTests(@Autowired MongoOperations store, @Autowired Clock clock) {
		this.store = store;
		this.queue = new WorkQueue<>(store, QueuedMail.class,
				new MailPost(new Refusing(), "a@example.org", TestTemplates.engine()), clock);
	}

	@AfterEach
	void stop() {
		this.queue.close();
	}

	@ParameterizedTest
	@CsvSource({ "550,DEAD", "553,DEAD", "451,WAITING", "421,WAITING" })
	void tellsTheCodeAndNobodysAddress(int code, String state, CapturedOutput output) {
		this.refusals.addAll(List.of(code, code));
		String id = enqueue();
		await().until(() -> stored(id).containsKey("lastError"));
		assertThat(stored(id)).containsEntry("state", state);
		assertThat(stored(id).getString("lastError")).contains(String.valueOf(code)).doesNotContain("@example.org");
		assertThat(output).contains(id).doesNotContain(this.to);
	}

	@Test
	void forgetsWhatWentWrongOnceAllIsWell() {
		this.refusals.add(451);
		String id = enqueue();
		await().atMost(Duration.ofSeconds(20)).until(() -> "DONE".equals(stored(id).getString("state")));
		assertThat(stored(id)).doesNotContainKeys("lastError", "to");
	}

	private String enqueue() {
		String id = UUID.randomUUID().toString();
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", List.of("Text"), null, List.of());
		this.store.insert(QueuedMail.of(id, this.to, content, List.of(), Clock.systemUTC().instant()));
		this.queue.wake(id);
		return id;
	}

	private Document stored(String id) {
		return this.store.getCollection("mails").find(new Document("_id", id)).first();
	}

	/** Refuses as often as it is told, then takes everything. */
	private final class Refusing extends JavaMailSenderImpl {

		@Override
		protected void doSend(MimeMessage[] messages, Object[] originals) {
			Integer code = RefusedMailTests.this.refusals.poll();
			if (code != null) {
				throw new MailSendException(Map.of(messages[0], failure(code)));
			}
		}

		private Exception failure(int code) {
			try {
				String to = RefusedMailTests.this.to;
				return new SendFailedException("Invalid Addresses", new SMTPAddressFailedException(
						new InternetAddress(to), "RCPT TO", code, code + " <" + to + "> unknown"));
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
