package org.symposia.starter.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
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
		this.mails.enqueue(this.to, null, new MailAddress(this.to), content, null,
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
	void sendsACalendarAsAFormOfTheMailAndAsAFile() throws Exception {
		byte[] calendar = "BEGIN:VCALENDAR\r\nSUMMARY:合同シンポジウム\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
		this.mails.enqueue(this.to, null, new MailAddress(this.to),
				new MailContent(Locale.ENGLISH, "Your place", List.of("Hello"), null, List.of()),
				new CalendarPart("REQUEST", calendar),
				List.of(new Attachment("ticket.pdf", "application/pdf", new byte[] { 65 })));
		MimeMessage mail = MailTrap.awaitMailTo(this.to);
		assertThat(mail.isMimeType("multipart/mixed")).isTrue();
		List<BodyPart> parts = parts((Multipart) mail.getContent());
		assertThat(parts).extracting(BodyPart::getFileName).containsExactly(null, "ticket.pdf", "invitation.ics");
		assertThat(parts.getFirst().isMimeType("multipart/alternative")).isTrue();
		List<BodyPart> forms = parts((Multipart) parts.getFirst().getContent());
		assertThat(forms).extracting((form) -> new ContentType(form.getContentType()).getBaseType())
			.containsExactly("text/plain", "text/html", "text/calendar");
		assertThat(forms).extracting(BodyPart::getDisposition).containsOnlyNulls();
		ContentType type = new ContentType(forms.getLast().getContentType());
		assertThat(type.getParameter("method")).isEqualTo("REQUEST");
		assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
		assertThat(forms.getLast().getInputStream()).hasBinaryContent(calendar);
		assertThat(parts.getLast().getDisposition()).isEqualTo(Part.ATTACHMENT);
		assertThat(parts.getLast().isMimeType("text/calendar")).isFalse();
		assertThat(parts.getLast().getInputStream()).hasBinaryContent(calendar);
	}

	private static List<BodyPart> parts(Multipart multipart) throws MessagingException {
		List<BodyPart> parts = new ArrayList<>();
		for (int i = 0; i < multipart.getCount(); i++) {
			parts.add(multipart.getBodyPart(i));
		}
		return parts;
	}

}
