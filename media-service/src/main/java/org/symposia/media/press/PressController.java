package org.symposia.media.press;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.media.event.Events;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseQueries;
import org.symposia.media.release.ReleaseStore;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.Listing;

/** Public pages and files of published releases. */
@Controller
class PressController {

	private static final String RELEASE = "/press/{slug:[a-z0-9-]+}";

	private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=utf-8");

	private final ReleaseStore releases;

	private final ReleaseQueries queries;

	private final ReleasePrinter printer;

	private final Events events;

	private final Institutions institutions;

	PressController(ReleaseStore releases, ReleaseQueries queries, ReleasePrinter printer, Events events,
			Institutions institutions) {
		this.releases = releases;
		this.queries = queries;
		this.printer = printer;
		this.events = events;
		this.institutions = institutions;
	}

	@GetMapping("/press")
	String list(ListRequest request, Locale locale, Model model, HttpServletResponse response) {
		Listing<ReleaseSummary> found = this.queries.published(request);
		CachePolicy.publicPage(response);
		model.addAttribute("releases", items(found.items(), locale));
		model.addAttribute("next", found.next());
		model.addAttribute("institutions", this.institutions);
		return "press/list";
	}

	@GetMapping("/press/fragments/{event}")
	String fragment(@PathVariable String event, Locale locale, Model model, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		model.addAttribute("releases", items(this.queries.publishedFor(event).items(), locale));
		model.addAttribute("institutions", this.institutions);
		return "press/fragment :: releases";
	}

	private List<PressListItem> items(List<ReleaseSummary> summaries, Locale locale) {
		Map<String, ZoneId> zones = new HashMap<>();
		return summaries.stream()
			.map((summary) -> PressListItem.of(summary,
					zones.computeIfAbsent(Objects.requireNonNullElse(summary.content().event(), ""), this.events::zone),
					locale))
			.toList();
	}

	@GetMapping(RELEASE)
	String release(@PathVariable String slug, Locale locale, Model model, HttpServletResponse response) {
		Release release = this.releases.published(slug);
		CachePolicy.publicPage(response);
		model.addAttribute("release", PressRelease.of(release, this.events.zone(release.content().event()), locale));
		model.addAttribute("institutions", this.institutions);
		if (release.content().event() != null) {
			model.addAttribute("event", this.events.findPublic(release.content().event()).orElse(null));
		}
		return "press/release";
	}

	@GetMapping(RELEASE + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String slug, HttpServletResponse response) {
		Release release = this.releases.published(slug);
		return file(release, MediaType.APPLICATION_PDF, "pdf", this.printer.print(release), response);
	}

	@GetMapping(RELEASE + ".md")
	ResponseEntity<byte[]> source(@PathVariable String slug, HttpServletResponse response) {
		Release release = this.releases.published(slug);
		return file(release, MARKDOWN, "md", release.content().source().bytes(), response);
	}

	private static ResponseEntity<byte[]> file(Release release, MediaType type, String extension, byte[] bytes,
			HttpServletResponse response) {
		CachePolicy.publicPage(response);
		ContentDisposition disposition = ContentDisposition.inline().filename(release.slug() + "." + extension).build();
		return ResponseEntity.ok()
			.contentType(type)
			.eTag("\"" + release.version() + "-" + extension + "\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(bytes);
	}

}
