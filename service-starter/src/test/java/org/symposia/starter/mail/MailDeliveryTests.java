package org.symposia.starter.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.MailTrap;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class MailDeliveryTests {

	@Autowired
	MailQueue mails;

	private final String to = UUID.randomUUID() + "@example.org";

	@Test
	void sendsAMailAsTextAndAsHtml() throws Exception {
		MailContent content = new MailContent(Locale.GERMAN, "登録の確認\n<1>", List.of("Guten Tag"),
				new MailContent.Action("Bestätigen", "http://localhost/a?b=c&d=e"), List.of("Bis bald"));
		this.mails.enqueue(this.to, new MailAddress(this.to), content,
				List.of(new Attachment("a.txt", "text/plain", new byte[] { 65 })));
		MimeMessage mail = MailTrap.awaitMailTo(this.to);
		assertThat(mail.getSubject()).isEqualTo("登録の確認 <1>");
		assertThat(MailTrap.textOf(mail))
			.isEqualTo("Guten Tag\n\nBestätigen:\nhttp://localhost/a?b=c&d=e\n\nBis bald\n");
		assertThat(MailTrap.htmlOf(mail)).contains("<html lang=\"de\">", "<title>登録の確認 &lt;1&gt;</title>",
				"href=\"http://localhost/a?b=c&amp;d=e\"");
		assertThat(MailTrap.sourceOf(mail)).contains("filename=a.txt", "Content-Language: de");
	}

}
