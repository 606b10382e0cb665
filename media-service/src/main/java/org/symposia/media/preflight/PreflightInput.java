package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;

import org.symposia.media.recognition.UnsupportedMarkup;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;

/**
 * What the rules check.
 *
 * @param language language tag of the text
 * @param source the text
 * @param recognised the recognised parts
 * @param unsupported markup that is not shown
 * @param captions captions of the photos in that language
 */
record PreflightInput(String language, String source, RecognisedRelease recognised, UnsupportedMarkup unsupported,
		List<String> captions) {

	static PreflightInput of(Release release) {
		String source = release.content().source().text();
		Locale language = Locale.forLanguageTag(release.content().language());
		return new PreflightInput(release.content().language(), source, release.content().recognised(),
				UnsupportedMarkup.in(source),
				release.photos().stream().map(Photo::text).map((text) -> text.caption().in(language)).toList());
	}

}
