package org.symposia.starter.mail;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/** A letter as HTML that mail programs show alike: one column, styles at the elements. */
final class LetterHtml {

	private LetterHtml() {
	}

	static String of(Letter letter) {
		String content = paragraphs(letter.paragraphs()) + button(letter.action()) + paragraphs(letter.closing());
		return """
				<!DOCTYPE html>
				<html lang="%s">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
				<meta name="color-scheme" content="light dark"><title>%s</title></head>
				<body style="margin:0;padding:24px;font:16px/1.55 system-ui,'Hiragino Sans','Noto Sans JP',sans-serif">
				<div style="max-width:36em;margin:0 auto">
				%s</div>
				</body>
				</html>
				""".formatted(letter.language().toLanguageTag(), escape(letter.subject()), content);
	}

	private static String button(Letter.@Nullable Action action) {
		return (action == null) ? "" : """
				<p style="margin:24px 0"><a href="%1$s" style="display:inline-block;padding:12px 20px;\
				border-radius:6px;background:#17467f;color:#ffffff;text-decoration:none">%2$s</a></p>
				<p style="margin:0 0 16px;font-size:14px"><a href="%1$s">%1$s</a></p>
				""".formatted(escape(action.url()), escape(action.label()));
	}

	private static String paragraphs(List<String> texts) {
		return texts.stream()
			.map((text) -> "<p style=\"margin:0 0 16px\">" + escape(text).replace("\n", "<br>") + "</p>\n")
			.collect(Collectors.joining());
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
