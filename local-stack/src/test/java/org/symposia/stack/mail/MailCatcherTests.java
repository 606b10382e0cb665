package org.symposia.stack.mail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTests {

	@TempDir
	Path folder;

	private MailCatcher catcher;

	@BeforeEach
	void start() throws Exception {
		this.catcher = MailCatcher.start(this.folder, 0, 0);
	}

	@AfterEach
	void stop() {
		this.catcher.close();
	}

	@Test
	void keepsMailsOverARestart() throws Exception {
		send("Bestätigung für 山田 太郎", "taro@example.org");
		this.catcher.close();
		this.catcher = MailCatcher.start(this.folder, 0, 0);
		send("Second", "erika@example.org");
		assertThat(get("/").body()).contains("Bestätigung für 山田 太郎", "Second");
	}

	@Test
	void findsMailsByRecipient() throws Exception {
		send("For Taro", "taro@example.org");
		send("For Erika", "erika@example.org");
		assertThat(get("/api/mails?to=Taro%40example.org").body()).contains("For Taro").doesNotContain("For Erika");
	}

	@Test
	void handsAttachmentsOutAsDownloads() throws Exception {
		send("With ticket", "taro@example.org");
		HttpResponse<String> response = get("/mails/00000001/attachments/0");
		assertThat(response.body()).isEqualTo("ticket");
		assertThat(response.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment");
	}

	@Test
	void letsAMailRunNoScript() throws Exception {
		send("Evil <script>", "taro@example.org");
		assertThat(get("/mails/00000001").body()).contains("Evil &lt;script&gt;").doesNotContain("<script>");
		assertThat(get("/mails/00000001/html").headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("sandbox")
			.contains("default-src 'none'");
	}

	@Test
	void saysThatAMailIsNotThere() throws Exception {
		assertThat(get("/mails/00000009").statusCode()).isEqualTo(404);
		assertThat(get("/mails/..%2Fsecrets").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.catcher.pagePort() + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

	private void send(String subject, String to) throws Exception {
		Properties settings = new Properties();
		settings.put("mail.smtp.host", "127.0.0.1");
		settings.put("mail.smtp.port", Integer.toString(this.catcher.smtpPort()));
		MimeMessage message = new MimeMessage(Session.getInstance(settings));
		message.setFrom("symposia@symposia.example");
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
		message.setSubject(subject, "UTF-8");
		MimeBodyPart text = new MimeBodyPart();
		text.setText("Open https://example.org/a?b=c&d=e now", "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setContent("<script>alert(1)</script><p>Hello", "text/html; charset=UTF-8");
		MimeBodyPart file = new MimeBodyPart();
		file.setText("ticket");
		file.setFileName("ticket.pdf");
		message.setContent(new MimeMultipart(text, html, file));
		Transport.send(message);
	}

}
