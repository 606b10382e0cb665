package org.symposia.media.press;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.symposia.media.event.EventRecord;
import org.symposia.media.event.Events;
import org.symposia.media.press.PressReleaseArticle.EventLink;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.RenderedFragments;

/** Creates the public pages. */
@Component
class PressPages {

	private final Events events;

	private final Institutions institutions;

	private final RenderedFragments fragments;

	PressPages(Events events, Institutions institutions, RenderedFragments fragments) {
		this.events = events;
		this.institutions = institutions;
		this.fragments = fragments;
	}

	List<PressListItem> items(List<ReleaseSummary> summaries, Locale locale) {
		Map<String, ZoneId> zones = new HashMap<>();
		return summaries.stream()
			.map((summary) -> PressListItem.of(summary,
					zones.computeIfAbsent(Objects.requireNonNullElse(summary.content().event(), ""), this.events::zone),
					this.institutions, locale))
			.toList();
	}

	PressReleasePage release(Release release, @Nullable EventRecord event, Locale locale) {
		ZoneId zone = this.events.zone(release.content().event());
		String id = "release/" + release.id() + "/" + ((event != null) ? event.version() : "");
		return new PressReleasePage(PressReleaseArticle.title(release), this.fragments.get(id, release.version(),
				locale, () -> PressReleaseArticle.of(release, zone, this.institutions, link(event), locale)));
	}

	private static @Nullable EventLink link(@Nullable EventRecord event) {
		return (event != null && event.isPublic()) ? new EventLink(event.id(), event.title()) : null;
	}

}
