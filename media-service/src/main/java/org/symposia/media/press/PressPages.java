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
import org.symposia.media.press.PressReleasePage.EventLink;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.PageContexts;
import org.symposia.starter.page.PageRenderer;

/** Creates the public pages. */
@Component
class PressPages {

	private final Events events;

	private final Institutions institutions;

	private final PageRenderer renderer;

	private final PageContexts contexts;

	PressPages(Events events, Institutions institutions, PageRenderer renderer, PageContexts contexts) {
		this.events = events;
		this.institutions = institutions;
		this.renderer = renderer;
		this.contexts = contexts;
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
		PressReleaseArticle article = PressReleaseArticle.of(release, zone, this.institutions, locale);
		return new PressReleasePage(release.slug(), PressReleaseArticle.title(release),
				this.renderer.fragment(article, this.contexts.in(locale)), link(event));
	}

	private static @Nullable EventLink link(@Nullable EventRecord event) {
		return (event != null && event.isPublic()) ? new EventLink(event.id(), event.title()) : null;
	}

}
