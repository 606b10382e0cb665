package org.symposia.media.release;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a picture was made: a term of the IPTC vocabulary Digital Source Type
 * (http://cv.iptc.org/newscodes/digitalsourcetype/), as it was embedded in the upload.
 *
 * @param uri the whole URI of the term
 */
public record DigitalSource(String uri) {

	private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

	private static final Pattern TERM = Pattern.compile(Pattern.quote(VOCABULARY) + "[A-Za-z]{1,60}");

	/** Made by hand with drawing software or code; {@code digitalArt} until 2024. */
	private static final Set<String> DRAWN = Set.of(VOCABULARY + "digitalCreation", VOCABULARY + "digitalArt");

	/** The term, unless the text is no URI of the vocabulary. */
	public static Optional<DigitalSource> of(@Nullable String uri) {
		return Optional.ofNullable(uri)
			.map((text) -> text.strip().replaceFirst("^https:", "http:"))
			.filter((text) -> TERM.matcher(text).matches())
			.map(DigitalSource::new);
	}

	/** Whether the picture was drawn and is no photo. */
	public boolean isDrawn() {
		return DRAWN.contains(this.uri);
	}

}
