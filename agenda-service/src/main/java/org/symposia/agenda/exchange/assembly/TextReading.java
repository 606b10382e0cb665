package org.symposia.agenda.exchange.assembly;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.markup.Markup;
import org.symposia.agenda.exchange.markup.WebAddress;
import org.symposia.starter.text.LocalizedText;

/** Reads texts and addresses whole, and reports what was converted or is too long. */
public final class TextReading {

	/** Longest title, in code points, that drafts take. */
	private static final int TITLE = 300;

	/** Longest text of several paragraphs. */
	private static final int PROSE = 8_000;

	private final ImportFindings findings;

	private @Nullable URI base;

	TextReading(ImportFindings findings) {
		this.findings = findings;
	}

	/** Takes what relative addresses of the file are relative to. */
	public void resolveAgainst(@Nullable String address) {
		this.base = WebAddress.base(address);
	}

	/** One line without markup; empty if there is nothing. */
	public String line(ImportLocation location, @Nullable String raw) {
		if (raw == null || raw.isBlank()) {
			return "";
		}
		checkReadable(location, raw);
		String line = Markup.line(raw);
		checkLength(location, line, TITLE);
		return line;
	}

	/** As {@link #line}, {@code null} if there is nothing. */
	public @Nullable String lineOrNull(ImportLocation location, @Nullable String raw) {
		String line = line(location, raw);
		return line.isEmpty() ? null : line;
	}

	/** A line in each language. */
	public LocalizedText lines(ImportLocation location, LocalizedText raw) {
		Map<String, String> texts = new LinkedHashMap<>();
		raw.asMap().forEach((language, text) -> put(texts, language, line(location, text)));
		return LocalizedText.of(texts);
	}

	/** Markdown in each language. */
	public LocalizedText prose(ImportLocation location, LocalizedText raw) {
		Map<String, String> texts = new LinkedHashMap<>();
		raw.asMap().forEach((language, text) -> {
			checkReadable(location, text);
			String prose = Markup.prose(text, this.base);
			checkLength(location, prose, PROSE);
			put(texts, language, prose);
		});
		return LocalizedText.of(texts);
	}

	private static void put(Map<String, String> texts, String language, String text) {
		if (!text.isBlank()) {
			texts.put(language, text);
		}
	}

	private void checkReadable(ImportLocation location, String raw) {
		if (!Markup.isReadable(raw)) {
			this.findings.note(location, "characters");
		}
	}

	private void checkLength(ImportLocation location, String text, int most) {
		int length = text.codePointCount(0, text.length());
		if (length > most) {
			this.findings.warning(location, "too-long", length, most);
		}
	}

	/** A link; what leads nowhere is reported with its words. */
	public @Nullable ImportedLink link(ImportLocation location, @Nullable String label, @Nullable String address,
			@Nullable String type) {
		String url = WebAddress.absolute(address, this.base);
		String words = line(location, label);
		if (url == null) {
			if ((address != null && !address.isBlank()) || !words.isEmpty()) {
				this.findings.warning(location, "link", (address != null) ? address : "", words);
			}
			return null;
		}
		return new ImportedLink(words.isEmpty() ? null : words, url, lineOrNull(location, type));
	}

	/** An address, {@code null} if there is none or it leads nowhere. */
	public @Nullable String url(@Nullable String address) {
		return WebAddress.absolute(address, this.base);
	}

}
