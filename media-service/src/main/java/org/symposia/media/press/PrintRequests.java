package org.symposia.media.press;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.media.html.PrintFrame;
import org.symposia.media.html.PrintFrame.SheetPhoto;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseContent;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.web.PublicUrl;

/** Collects what is printed of a release, in the language of the release. */
@Component
class PrintRequests {

	/** Releases in other languages are framed in English. */
	private static final Set<String> TRANSLATED = Set.of("en", "de", "ja");

	private final Institutions institutions;

	private final PublicUrl site;

	private final MessageSource messages;

	PrintRequests(Institutions institutions, PublicUrl site, MessageSource messages) {
		this.institutions = institutions;
		this.site = site;
		this.messages = messages;
	}

	PrintRequest of(Release release) {
		ReleaseContent content = release.content();
		Locale language = Locale.forLanguageTag(content.language());
		return new PrintRequest(content.source().text(), PressReleaseArticle.title(release), content.language(),
				release.photos().stream().map((photo) -> PressPhoto.of(photo, language)).toList(),
				release.hosts().stream().map((host) -> this.institutions.nameOf(host, language)).toList(),
				this.site.of("/press/" + release.slug()));
	}

	/**
	 * What stands beside the text.
	 * @param embed makes a data URL of a small rendition, unless the file is missing
	 */
	PrintFrame frame(PrintRequest request, Function<PressPhoto, Optional<String>> embed) {
		Locale language = Locale.forLanguageTag(request.language());
		Locale reader = TRANSLATED.contains(language.getLanguage()) ? language : Locale.ENGLISH;
		List<SheetPhoto> photos = request.photos()
			.stream()
			.flatMap((photo) -> embed.apply(photo).map((url) -> sheetPhoto(photo, url, reader)).stream())
			.toList();
		return new PrintFrame(request.issuers(), request.address().replaceFirst("^https?://", ""),
				message("media.press.photos", reader), photos);
	}

	private SheetPhoto sheetPhoto(PressPhoto photo, String url, Locale reader) {
		Stream<String> note = photo.drawn() ? Stream.of(message("media.press.drawn", reader)) : Stream.empty();
		return new SheetPhoto(photo.inArticle(url),
				Stream.concat(note, Stream.of(message("media.press.credit", reader, photo.credit().text()),
						photo.usageTerms().text(), message("media.press.pixels", reader, photo.width(), photo.height()),
						this.site.of(photo.print()).replaceFirst("^https?://", "")))
					.toList());
	}

	private String message(String key, Locale reader, Object... arguments) {
		return this.messages.getMessage(key, arguments, reader);
	}

}
