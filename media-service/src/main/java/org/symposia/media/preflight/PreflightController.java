package org.symposia.media.preflight;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.media.release.Archive;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.findings.Finding;
import org.symposia.starter.web.Listing;

@RestController
@Tag(name = "Releases")
class PreflightController {

	private final Archive archive;

	private final Preflight preflight;

	PreflightController(Archive archive, Preflight preflight) {
		this.archive = archive;
		this.preflight = preflight;
	}

	@Operation(summary = "What to look at before a release goes out",
			description = "In the language asked for. Only an error, a missing headline, keeps a release from being submitted.")
	@GetMapping("/api/media/releases/{id}/findings")
	Listing<Finding> findings(@PathVariable String id, Caller caller, Locale locale) {
		return Listing.of(this.preflight.findings(this.archive.forOfficer(id, caller), locale).items());
	}

}
