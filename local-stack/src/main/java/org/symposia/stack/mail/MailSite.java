package org.symposia.stack.mail;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Serves the list of mails, a mail, its HTML, its attachments, and the list as JSON. */
final class MailSite implements HttpHandler {

	private static final int LIMIT = 200;

	private static final Pattern MAIL = Pattern
		.compile("/(?:mails|api/mails)/(\\d{8})(/html|/attachments/(\\d{1,3}))?");

	private final MailFolder mails;

	private final JsonMapper json = new JsonMapper();

	MailSite(MailFolder mails) {
		this.mails = mails;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange).send(exchange);
		}
		catch (MessagingException ex) {
			throw new IOException(ex);
		}
	}

	private PageResponse answer(HttpExchange exchange) throws IOException, MessagingException {
		String path = exchange.getRequestURI().getPath();
		if (!exchange.getRequestMethod().equals("GET")) {
			return PageResponse.text(405, "This page only shows mails.");
		}
		return switch (path) {
			case "/" -> PageResponse.html(MailPages.list(this.mails.newest("", LIMIT)));
			case "/health" -> PageResponse.text(200, "up");
			case "/api/mails" -> PageResponse.json(this.json
				.writeValueAsString(this.mails.newest(recipient(exchange), LIMIT).stream().map(MailJson::of).toList()));
			default -> mail(path);
		};
	}

	private PageResponse mail(String path) throws IOException, MessagingException {
		Matcher matcher = MAIL.matcher(path);
		Optional<CaughtMail> mail = matcher.matches() ? this.mails.find(matcher.group(1)) : Optional.empty();
		if (mail.isEmpty()) {
			return PageResponse.text(404, "There is no such mail.");
		}
		if (path.startsWith("/api/")) {
			return PageResponse.json(this.json.writeValueAsString(MailJson.of(mail.get())));
		}
		return part(mail.get(), matcher.group(2), matcher.group(3));
	}

	private static PageResponse part(CaughtMail mail, @Nullable String part, @Nullable String number) {
		if (part == null) {
			return PageResponse.html(MailPages.mail(mail));
		}
		if (number == null) {
			return PageResponse.untrusted(mail.html());
		}
		int index = Integer.parseInt(number);
		return (index < mail.attachments().size()) ? PageResponse.file(mail.attachments().get(index))
				: PageResponse.text(404, "There is no such attachment.");
	}

	private static String recipient(HttpExchange exchange) {
		String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
		Matcher matcher = Pattern.compile("(?:^|&)to=([^&]*)").matcher(query);
		return matcher.find() ? URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8) : "";
	}

	/** A mail as {@code /api/mails} gives it. */
	static final class MailJson {

		private MailJson() {
		}

		static Map<String, Object> of(CaughtMail mail) {
			return Map.of("id", mail.id(), "received", mail.received().toString(), "to", mail.to(), "from", mail.from(),
					"subject", mail.subject(), "text", mail.text(), "html", mail.html(), "attachments",
					mail.attachments()
						.stream()
						.map((file) -> Map.of("name", file.name(), "contentType", file.contentType(), "size",
								file.bytes().length, "url",
								"/mails/" + mail.id() + "/attachments/" + mail.attachments().indexOf(file)))
						.toList());
		}

	}

}
