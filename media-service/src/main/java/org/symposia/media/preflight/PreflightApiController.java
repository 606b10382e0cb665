package org.symposia.media.preflight;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.findings.Finding;
import org.symposia.starter.list.ListPage;

@RestController
@Tag(name = "Releases")
@RequiresRole(Role.PRESS_OFFICER)
class PreflightApiController {

	private final ReleaseStore releases;

	private final Preflight preflight;

	PreflightApiController(ReleaseStore releases, Preflight preflight) {
		this.releases = releases;
		this.preflight = preflight;
	}

	@Operation(summary = "What to look at before a release goes out",
			description = "In the language asked for. Only an error, a missing headline, keeps a release from being submitted.")
	@GetMapping("/api/media/releases/{id}/findings")
	ListPage<Finding> findings(@PathVariable String id, Caller caller, Locale locale) {
		return ListPage.of(this.preflight.findings(this.releases.forOfficer(id, caller), locale).items());
	}

}
