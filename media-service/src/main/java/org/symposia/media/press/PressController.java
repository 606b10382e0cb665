package org.symposia.media.press;

import java.util.List;
import java.util.Locale;

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
import org.symposia.media.release.Newsroom;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.web.CachePolicy;

/** The public pages and files of published releases. */
@Controller
class PressController {

	private static final String RELEASE = "/press/{slug:[a-z0-9-]+}";

	private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=utf-8");

	private final Newsroom newsroom;

	private final PrintedReleases prints;

	private final Events events;

	private final Institutions institutions;

	PressController(Newsroom newsroom, PrintedReleases prints, Events events, Institutions institutions) {
		this.newsroom = newsroom;
		this.prints = prints;
		this.events = events;
		this.institutions = institutions;
	}

	@GetMapping("/press")
	String list(Locale locale, Model model, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		model.addAttribute("releases", items(this.newsroom.published(), locale));
		model.addAttribute("institutions", this.institutions);
		return "press/list";
	}

	@GetMapping("/press/fragments/{event}")
	String fragment(@PathVariable String event, Locale locale, Model model, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		model.addAttribute("releases", items(this.newsroom.publishedFor(event), locale));
		model.addAttribute("institutions", this.institutions);
		return "press/fragment :: releases";
	}

	private static List<PressItem> items(List<Release> releases, Locale locale) {
		return releases.stream().map((release) -> PressItem.of(release, locale)).toList();
	}

	@GetMapping(RELEASE)
	String release(@PathVariable String slug, Locale locale, Model model, HttpServletResponse response) {
		Release release = this.newsroom.published(slug);
		CachePolicy.publicPage(response);
		model.addAttribute("release", PressRelease.of(release, locale));
		model.addAttribute("institutions", this.institutions);
		if (release.content().event() != null) {
			model.addAttribute("event", this.events.known(release.content().event()).orElse(null));
		}
		return "press/release";
	}

	@GetMapping(RELEASE + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String slug, HttpServletResponse response) {
		Release release = this.newsroom.published(slug);
		return file(release, MediaType.APPLICATION_PDF, "pdf", this.prints.print(release), response);
	}

	@GetMapping(RELEASE + ".md")
	ResponseEntity<byte[]> source(@PathVariable String slug, HttpServletResponse response) {
		Release release = this.newsroom.published(slug);
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
