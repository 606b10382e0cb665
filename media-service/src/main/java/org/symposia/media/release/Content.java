package org.symposia.media.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.media.reading.Reading;
import org.symposia.media.reading.ReleaseReader;

/**
 * What a release says and who says it.
 *
 * @param event the event it belongs to, if any
 * @param hosts the institutions that issue it, in their order; at least one
 * @param language language tag of the text (BCP 47)
 * @param source the text
 */
public record Content(@Nullable String event, List<String> hosts, String language, SourceText source) {

	public Content {
		hosts = List.copyOf(hosts);
	}

	/** What is recognised in the text. */
	public Reading reading() {
		return ReleaseReader.read(this.source.text());
	}

}
