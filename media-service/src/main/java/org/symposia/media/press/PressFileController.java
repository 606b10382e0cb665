package org.symposia.media.press;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseStore;

/** Files of published releases: the PDF file and the source. */
@Controller
class PressFileController {

	private static final String RELEASE = "/press/{slug:[a-z0-9-]+}";

	private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=utf-8");

	private final ReleaseStore releases;

	private final ReleasePrinter printer;

	PressFileController(ReleaseStore releases, ReleasePrinter printer) {
		this.releases = releases;
		this.printer = printer;
	}

	@GetMapping(RELEASE + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String slug) {
		Release release = this.releases.published(slug);
		return file(release, MediaType.APPLICATION_PDF, "pdf", this.printer.print(release));
	}

	@GetMapping(RELEASE + ".md")
	ResponseEntity<byte[]> source(@PathVariable String slug) {
		Release release = this.releases.published(slug);
		return file(release, MARKDOWN, "md", release.content().source().bytes());
	}

	private static ResponseEntity<byte[]> file(Release release, MediaType type, String extension, byte[] bytes) {
		ContentDisposition disposition = ContentDisposition.inline().filename(release.slug() + "." + extension).build();
		return ResponseEntity.ok()
			.contentType(type)
			.eTag("\"" + release.version() + "-" + extension + "\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(bytes);
	}

}
