package org.symposia.media.desk;

import java.util.List;
import java.util.Locale;

import org.symposia.media.event.EventRecord;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;

/**
 * A published release that names an event.
 *
 * @param id the release
 * @param slug last part of its address
 * @param title the headline, or the slug if none is recognised
 * @param language language tag of the text
 * @param hosts full names of its hosts
 * @param ofHosts whether the page of the event shows it for its hosts
 * @param let whether the team lets it onto the page
 */
record EventReleaseRow(String id, String slug, String title, String language, List<String> hosts, boolean ofHosts,
		boolean let) {

	static EventReleaseRow of(ReleaseSummary release, EventRecord event, Institutions institutions, Locale reader) {
		return new EventReleaseRow(release.id(), release.slug(), release.title(), release.content().language(),
				release.hosts().stream().map((host) -> institutions.nameOf(host, reader)).toList(),
				event.isHostedByAll(release.hosts()), event.lets(release.id()));
	}

}
