package org.symposia.starter.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.work.WorkState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@StarterTest
class MailQueueTests {

	@Autowired
	MailQueue mails;

	@Autowired
	MongoOperations store;

	private final String to = UUID.randomUUID() + "@example.org";

	@Test
	void sendsAMailAsTextAndAsHtml() throws Exception {
		this.mails.enqueue(this.to, this.to, content(),
				List.of(new Attachment("a.txt", "text/plain", new byte[] { 65 })));
		MimeMessage mail = MailTrap.awaitMailTo(this.to);
		assertThat(mail.getSubject()).isEqualTo("登録の確認 <1>");
		assertThat(MailTrap.textOf(mail))
			.isEqualTo("Guten Tag\n\nBestätigen:\nhttp://localhost/a?b=c&d=e\n\nBis bald\n");
		assertThat(MailTrap.htmlOf(mail)).contains("<html lang=\"de\">", "<title>登録の確認 &lt;1&gt;</title>",
				"href=\"http://localhost/a?b=c&amp;d=e\"");
		assertThat(MailTrap.sourceOf(mail)).contains("filename=a.txt", "Content-Language: de");
	}

	@Test
	void sendsTheSameMailOnceOnly() {
		this.mails.enqueue(this.to, this.to, content());
		this.mails.enqueue(this.to, this.to, content());
		await().until(() -> this.store.findById(this.to, QueuedMail.class).state() == WorkState.DONE);
		this.mails.enqueue(this.to, this.to, content());
		assertThat(MailTrap.mailsTo(this.to)).hasSize(1);
	}

	@Test
	void forgetsWhatASentMailSaid() {
		this.mails.enqueue(this.to, this.to, content());
		await().until(() -> this.store.findById(this.to, QueuedMail.class).state() == WorkState.DONE);
		QueuedMail kept = this.store.findById(this.to, QueuedMail.class);
		assertThat(kept.to()).isNull();
		assertThat(kept.content()).isNull();
	}

	private static MailContent content() {
		return new MailContent(Locale.GERMAN, "登録の確認\n<1>", List.of("Guten Tag"),
				new MailContent.Action("Bestätigen", "http://localhost/a?b=c&d=e"), List.of("Bis bald"));
	}

}
