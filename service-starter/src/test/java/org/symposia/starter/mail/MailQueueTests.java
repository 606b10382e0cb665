package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.page.TestTemplates;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.work.WorkQueue;
import org.symposia.starter.work.WorkState;

import static org.assertj.core.api.Assertions.assertThat;

class MailQueueTests {

	private static final MailContent CONTENT = new MailContent(Locale.ENGLISH, "Your place", List.of("Hello"), null,
			List.of());

	private static final String LONG = "of the bilateral symposium of two institutions in two languages and three cities";

	private static final MailAddress ERIKA = new MailAddress("erika@example.org");

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final RecordingMailSender server = new RecordingMailSender();

	@Test
	void sendsFromTheInstallationToTheOneWhoWasMeant() throws Exception {
		use((mails) -> mails.enqueue("m1", ERIKA, CONTENT));
		MimeMessage mail = this.server.sent().getFirst();
		assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("Symposia <events@example.org>");
		assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("erika@example.org");
		assertThat(mail.getSubject()).isEqualTo("Your place");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
	}

	@Test
	void sendsUnderTheNameOfAnotherWhoGetsTheAnswers() throws Exception {
		Sender sender = new Sender("berlin-2026", "合同シンポジウム", "office@example.org");
		use((mails) -> mails.enqueue("m1", sender, ERIKA, CONTENT, null, List.of()));
		MimeMessage mail = this.server.sent().getFirst();
		InternetAddress from = (InternetAddress) mail.getFrom()[0];
		assertThat(from.getPersonal()).isEqualTo("合同シンポジウム");
		assertThat(from.getAddress()).isEqualTo("events@example.org");
		assertThat(mail.getReplyTo()).extracting(Address::toString).containsExactly("office@example.org");
		assertThat(this.store.findById("m1", Document.class, "mails").toJson()).doesNotContain("office");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=?utf-8?Q?Evil?= news", "A long title =?utf-8?B?RXZpbA==?= " + LONG,
			"$1 \\ {0} ' % \"x\"", "日独 =?utf-8?Q?x?=" })
	void sendsSubjectAndNameAsTheyAreThoughTheyLookEncoded(String text) throws Exception {
		MailContent content = new MailContent(Locale.ENGLISH, text, List.of("Hello"), null, List.of());
		use((mails) -> mails.enqueue("m1", new Sender(null, text, null), ERIKA, content, null, List.of()));
		MimeMessage mail = this.server.sent().getFirst();
		assertThat(mail.getSubject()).isEqualTo(text);
		assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo(text);
	}

	@Test
	void sendsWhatWasStoredBeforeSendersWereKept() throws Exception {
		WorkQueue<QueuedMail> stopped = queue();
		stopped.close();
		new MailQueue(this.store, stopped, this.clock).enqueue("m1", ERIKA, CONTENT);
		this.store.getCollection("mails")
			.updateOne(new Document("_id", "m1"), new Document("$unset", new Document("sender", "")));
		try (WorkQueue<QueuedMail> next = queue()) {
			next.sweep();
		}
		assertThat(this.server.sent().getFirst().getFrom()).extracting(Address::toString)
			.containsExactly("Symposia <events@example.org>");
	}

	@Test
	void knowsWhichMailsItHasAccepted() {
		use((mails) -> {
			mails.enqueue("m1", ERIKA, CONTENT);
			assertThat(mails.hasAccepted("m1")).isTrue();
			assertThat(mails.hasAccepted("m2")).isFalse();
		});
	}

	@Test
	void sendsTheSameMailOnceOnly() {
		use((mails) -> {
			mails.enqueue("m1", ERIKA, CONTENT);
			mails.enqueue("m1", ERIKA, CONTENT);
		});
		use((mails) -> mails.enqueue("m1", ERIKA, CONTENT));
		assertThat(this.server.sent()).hasSize(1);
	}

	@Test
	void sendsMailsWithDifferentIdsThoughTheySayTheSame() {
		use((mails) -> {
			mails.enqueue("m1", ERIKA, CONTENT);
			mails.enqueue("m2", ERIKA, CONTENT);
		});
		assertThat(this.server.sent()).hasSize(2);
	}

	@Test
	void forgetsWhatASentMailSaid() {
		use((mails) -> mails.enqueue("m1", null, ERIKA, CONTENT,
				new CalendarPart("REQUEST", "SUMMARY:Erika".getBytes(StandardCharsets.UTF_8)),
				List.of(new Attachment("a.txt", "text/plain", new byte[] { 65 }))));
		QueuedMail kept = this.store.findById("m1", QueuedMail.class);
		assertThat(kept.state()).isEqualTo(WorkState.DONE);
		assertThat(kept.to()).isNull();
		assertThat(kept.content()).isNull();
		assertThat(this.store.findById("m1", Document.class, "mails").toJson()).doesNotContain("erika", "Hello",
				"a.txt", "REQUEST");
	}

	@Test
	void keepsAnAcceptedMailForTheNextInstance() {
		WorkQueue<QueuedMail> stopped = queue();
		stopped.close();
		new MailQueue(this.store, stopped, this.clock).enqueue("m1", ERIKA, CONTENT);
		assertThat(this.server.sent()).isEmpty();
		try (WorkQueue<QueuedMail> next = queue()) {
			next.sweep();
		}
		assertThat(this.server.sent()).hasSize(1);
	}

	private WorkQueue<QueuedMail> queue() {
		return new WorkQueue<>(this.store, QueuedMail.class,
				new MailPost(this.server, "Symposia <events@example.org>", TestTemplates.engine()), this.clock);
	}

	/** Enqueues mails and waits until they are sent. */
	private void use(Consumer<MailQueue> call) {
		try (WorkQueue<QueuedMail> queue = queue()) {
			call.accept(new MailQueue(this.store, queue, this.clock));
		}
	}

}
