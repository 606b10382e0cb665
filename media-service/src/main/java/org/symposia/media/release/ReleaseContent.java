package org.symposia.media.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.recognition.ReleaseRecogniser;

/**
 * Text and details of a release.
 *
 * @param event id of the event it belongs to, if any
 * @param hosts ids of the institutions named as hosts, in order, at least one, whether
 * they consent or not
 * @param language language tag of the text (BCP 47)
 * @param source Markdown or plain text
 */
public record ReleaseContent(@Nullable String event, List<String> hosts, String language, SourceText source) {

	public ReleaseContent {
		hosts = List.copyOf(hosts);
	}

	/** The parts recognised in the text. */
	public RecognisedRelease recognised() {
		return ReleaseRecogniser.recognise(this.source.text());
	}

}
