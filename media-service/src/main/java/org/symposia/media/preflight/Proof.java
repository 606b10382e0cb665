package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;

import org.symposia.media.reading.Oddities;
import org.symposia.media.reading.Reading;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;

/**
 * A release as the rules look at it.
 *
 * @param language language tag of the text
 * @param source the text
 * @param reading what was recognised in it
 * @param oddities what it asks for that is not shown
 * @param captions captions of the photos in that language
 */
record Proof(String language, String source, Reading reading, Oddities oddities, List<String> captions) {

	static Proof of(Release release) {
		String source = release.content().source().text();
		Locale language = Locale.forLanguageTag(release.content().language());
		return new Proof(release.content().language(), source, release.content().reading(), Oddities.in(source),
				release.photos().stream().map(Photo::text).map((text) -> text.caption().in(language)).toList());
	}

}
