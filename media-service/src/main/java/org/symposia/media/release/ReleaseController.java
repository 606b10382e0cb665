package org.symposia.media.release;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.web.EntityVersions;
import org.symposia.starter.web.Listing;

@RestController
@RequestMapping("/api/media/releases")
@Tag(name = "Releases", description = "Press releases: written, submitted, approved by every host, published.")
class ReleaseController {

	private final Newsroom newsroom;

	ReleaseController(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	@Operation(summary = "Open a release",
			description = "The source is Markdown or plain text and is kept byte for byte. "
					+ "Without slug one is derived from the headline, without language it is guessed.")
	@PostMapping
	ResponseEntity<ReleaseView> open(@RequestBody ReleaseRequest request, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Release release = this.newsroom.open(request.wish(), caller);
		return ResponseEntity.created(URI.create("/api/media/releases/" + release.id()))
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.body(ReleaseView.of(release, true));
	}

	@Operation(summary = "Releases of the caller's institutions", description = "Latest change first.")
	@GetMapping
	Listing<ReleaseView> list(Caller caller) {
		return Listing.of(this.newsroom.onDesk(caller).stream().map((each) -> ReleaseView.of(each, true)).toList());
	}

	@Operation(summary = "Read a release", description = "Unpublished releases exist for their press officers only.")
	@GetMapping("/{id}")
	ResponseEntity<ReleaseView> read(@PathVariable String id, Caller caller) {
		Release release = this.newsroom.forReader(id, caller);
		return shown(release, !caller.isAnonymous() && release.isOf(caller));
	}

	@Operation(summary = "Replace a release",
			description = "Any change after the submission voids the approvals. If-Match guards against lost updates.")
	@PutMapping("/{id}")
	ResponseEntity<ReleaseView> replace(@PathVariable String id, @RequestBody ReleaseRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.newsroom.forOfficer(id, caller);
		return shown(this.newsroom.edit(id, ifMatch, request.wish(), caller), true);
	}

	private static ResponseEntity<ReleaseView> shown(Release release, boolean officer) {
		return ResponseEntity.ok()
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(ReleaseView.of(release, officer));
	}

	record ReleaseRequest(@Nullable String event, @Nullable String slug, @Nullable List<@Nullable String> hosts,
			@Nullable String language, @Nullable String source) {

		Wish wish() {
			List<FieldError> errors = new ArrayList<>();
			if (this.hosts == null || this.hosts.isEmpty() || this.hosts.contains(null)) {
				errors.add(new FieldError("hosts", "Name at least one host institution."));
			}
			if (this.source == null || this.source.isBlank()) {
				errors.add(new FieldError("source", "The text is missing."));
			}
			if (!errors.isEmpty() || this.hosts == null || this.source == null) {
				throw new InvalidInputException(errors);
			}
			return new Wish(this.event, this.slug, this.hosts.stream().map(String::valueOf).toList(), this.language,
					SourceText.of(this.source));
		}

	}

}
