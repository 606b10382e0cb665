package org.symposia.media.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;

/** Releases and press officers for tests without Spring. */
public final class TestReleases {

	public static final Instant NOW = Instant.parse("2026-04-24T08:00:00Z");

	public static final String TEXT = "Headline\n\nBerlin, 24 April 2026 — A text that says what happened on this day.";

	private TestReleases() {
	}

	public static Release aDraft(String language, String source, String... hosts) {
		String id = UUID.randomUUID().toString();
		ReleaseContent content = new ReleaseContent(null, List.of(hosts), language, SourceText.of(source));
		return Release.create(id, id, content, officer("press-" + hosts[0], hosts[0]), NOW);
	}

	public static Release aSubmittedRelease(String... hosts) {
		Release release = aDraft("en", TEXT, hosts);
		release.submit(NOW);
		return release;
	}

	public static Caller officer(String subject, String institution) {
		return Caller.signedIn(subject, subject, null, false, Set.of(Role.PRESS_OFFICER), Set.of(institution));
	}

}
