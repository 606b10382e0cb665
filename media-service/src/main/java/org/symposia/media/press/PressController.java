package org.symposia.media.press;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import org.symposia.media.event.EventRecord;
import org.symposia.media.event.Events;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseQueries;
import org.symposia.media.release.ReleaseStore;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.PageEtags;

/** Public pages of published releases. */
@Controller
class PressController {

	private final ReleaseStore releases;

	private final ReleaseQueries queries;

	private final Events events;

	private final PressPages pages;

	private final PageEtags etags;

	PressController(ReleaseStore releases, ReleaseQueries queries, Events events, PressPages pages, PageEtags etags) {
		this.releases = releases;
		this.queries = queries;
		this.events = events;
		this.pages = pages;
		this.etags = etags;
	}

	@GetMapping("/press")
	Page list(ListRequest request, Locale locale) {
		ListPage<ReleaseSummary> found = this.queries.published(request);
		return new PressListPage(this.pages.items(found.items(), locale),
				(found.next() != null) ? "/press?cursor=" + found.next() : null);
	}

	/** For the front page. */
	@GetMapping("/press/fragments/releases/latest")
	Page latest(Locale locale) {
		return new LatestRelease(
				this.pages.items(this.queries.published(ListRequest.first(1)).items(), locale).stream().findFirst());
	}

	@GetMapping("/press/fragments/{event}")
	Page fragment(@PathVariable String event, Locale locale) {
		List<ReleaseSummary> shown = this.events.findCopy(event)
			.filter(EventRecord::isPublic)
			.map(this.queries::publishedFor)
			.orElse(List.of());
		return new EventReleases(this.pages.items(shown, locale));
	}

	@GetMapping("/press/{slug:[a-z0-9-]+}")
	@Nullable Page release(@PathVariable String slug, Locale locale, WebRequest request) {
		Release release = this.releases.published(slug);
		EventRecord event = this.events.findCopy(release.content().event()).orElse(null);
		long eventVersion = (event != null) ? event.version() : -1;
		if (this.etags.isUnchanged(request, release.id(), release.version(), eventVersion)) {
			return null;
		}
		return this.pages.release(release, event, locale);
	}

}
