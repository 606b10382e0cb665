package org.symposia.stack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The catcher's pages: calm, without scripts. */
final class MailPages {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH)
		.withZone(ZoneId.systemDefault());

	private static final String FRAME = """
			<!doctype html>
			<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<title>%s – Symposia mails</title>
			<style>
			:root { color-scheme: light dark; }
			body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding: 0 1rem; }
			table { inline-size: 100%%; border-collapse: collapse; }
			th, td { text-align: start; padding: .4rem .6rem .4rem 0; border-block-end: 1px solid #8884; }
			pre { white-space: pre-wrap; font: inherit; }
			iframe { inline-size: 100%%; block-size: 36rem; border: 1px solid #8886; background: #fff; }
			dt { font-weight: 600; } dd { margin: 0 0 .4rem; }
			</style></head><body>
			%s
			</body></html>
			""";

	private MailPages() {
	}

	static String list(List<CaughtMail> mails) {
		if (mails.isEmpty()) {
			return FRAME.formatted("Mails", "<h1>Mails</h1><p>No mail yet. Reload the page to look again.</p>");
		}
		return FRAME.formatted("Mails",
				"""
						<h1>Mails</h1>
						<table><thead><tr><th scope="col">Received</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
						<tbody>%s</tbody></table>
						"""
					.formatted(mails.stream().map(MailPages::row).collect(Collectors.joining())));
	}

	static String mail(CaughtMail mail) {
		String html = mail.html().isEmpty() ? ""
				: """
						<h2>As HTML</h2>
						<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/%s/html"></iframe>
						"""
					.formatted(mail.id());
		return FRAME.formatted(escaped(mail.subject()), """
				<p><a href="/">All mails</a></p>
				<h1>%s</h1>
				<dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
				%s<h2>As text</h2><pre>%s</pre>%s
				""".formatted(escaped(mail.subject()), escaped(mail.from()), escaped(mail.to()),
				TIME.format(mail.received()), attachments(mail), linked(mail.text()), html));
	}

	private static String row(CaughtMail mail) {
		return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>".formatted(
				TIME.format(mail.received()), escaped(mail.to()), mail.id(),
				mail.subject().isBlank() ? "(no subject)" : escaped(mail.subject()));
	}

	private static String attachments(CaughtMail mail) {
		if (mail.attachments().isEmpty()) {
			return "";
		}
		return IntStream.range(0, mail.attachments().size())
			.mapToObj((i) -> "<li><a href=\"/mails/%s/attachments/%d\">%s</a></li>".formatted(mail.id(), i,
					escaped(mail.attachments().get(i).name())))
			.collect(Collectors.joining("", "<h2>Attachments</h2><ul>", "</ul>"));
	}

	private static String linked(String text) {
		return escaped(text).replaceAll("(https?://[^\\s&<]+(?:&amp;[^\\s&<]+)*)", "<a href=\"$1\">$1</a>");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
