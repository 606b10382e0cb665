package org.symposia.media.desk;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.media.press.ReleasePrinter;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.EntityVersions;

/** The PDF file of a release before its publication. */
@Controller
@RequiresRole(Role.PRESS_OFFICER)
class DeskPrintController {

	private final ReleaseStore releases;

	private final ReleasePrinter printer;

	DeskPrintController(ReleaseStore releases, ReleasePrinter printer) {
		this.releases = releases;
		this.printer = printer;
	}

	@GetMapping("/media/desk/releases/{id}/print.pdf")
	ResponseEntity<byte[]> print(@PathVariable String id, Caller caller) {
		Release release = this.releases.forOfficer(id, caller);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.eTag(EntityVersions.etag(release.version()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(release.slug() + ".pdf").build().toString())
			.body(this.printer.print(release));
	}

}
