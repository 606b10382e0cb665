package org.symposia.media.desk;

import java.util.List;

import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;

/**
 * A release in the list of press officers.
 *
 * @param id the release
 * @param title the headline, or the slug if none is recognised
 * @param language language tag of the text
 * @param state its state in lower case
 * @param hosts short names of the host institutions
 * @param editor name of the last editor
 */
record DeskListRow(String id, String title, String language, String state, List<String> hosts, String editor) {

	static DeskListRow of(ReleaseSummary release, Institutions institutions) {
		return new DeskListRow(release.id(), release.title(), release.content().language(), release.state().key(),
				release.content().hosts().stream().map(institutions::shortNameOf).toList(), release.edited().name());
	}

}
