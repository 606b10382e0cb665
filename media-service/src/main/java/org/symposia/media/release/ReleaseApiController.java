package org.symposia.media.release;

import java.net.URI;
import java.util.List;
import java.util.Objects;

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

import org.symposia.media.input.InputErrors;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.list.ListLimit;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/media/releases")
@Tag(name = "Releases", description = "Press releases: written, submitted, approved by every host, published.")
class ReleaseApiController {

	private final ReleaseEditing editing;

	private final ReleaseStore releases;

	private final ReleaseQueries queries;

	private final InputErrors errors;

	ReleaseApiController(ReleaseEditing editing, ReleaseStore releases, ReleaseQueries queries, InputErrors errors) {
		this.editing = editing;
		this.releases = releases;
		this.queries = queries;
		this.errors = errors;
	}

	@Operation(summary = "Create a release",
			description = "The source is Markdown or plain text and is kept byte for byte. "
					+ "Without slug one is derived from the headline, without language it is guessed.")
	@PostMapping
	@RequiresRole(Role.PRESS_OFFICER)
	ResponseEntity<ReleaseView> create(@RequestBody ReleaseRequest request, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		FieldErrors errors = this.errors.collect();
		Release release = this.editing.create(request.draft(errors), errors, caller);
		return ResponseEntity.created(URI.create("/api/media/releases/" + release.id()))
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.body(ReleaseView.of(release, true));
	}

	@Operation(summary = "Releases of the caller's institutions",
			description = "Latest change first, 20 a page; pass next as cursor.")
	@GetMapping
	ListPage<ReleaseView> list(@ListLimit(value = 20, max = 50) ListRequest request, Caller caller) {
		return this.queries.managedByWithText(caller, request).map((release) -> ReleaseView.of(release, true));
	}

	@Operation(summary = "Read a release", description = "Unpublished releases exist for their press officers only.")
	@GetMapping("/{id}")
	ResponseEntity<ReleaseView> read(@PathVariable String id, Caller caller) {
		Release release = this.releases.forReader(id, caller);
		return response(release, ReleaseStore.isOfficerOf(release, caller));
	}

	@Operation(summary = "Replace a release",
			description = "Any change after the submission voids the approvals. If-Match guards against lost updates.")
	@PutMapping("/{id}")
	@RequiresRole(Role.PRESS_OFFICER)
	ResponseEntity<ReleaseView> replace(@PathVariable String id, @RequestBody ReleaseRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		this.releases.forOfficer(id, caller);
		FieldErrors errors = this.errors.collect();
		return response(this.editing.update(id, ifMatch, request.draft(errors), errors, caller), true);
	}

	private static ResponseEntity<ReleaseView> response(Release release, boolean officer) {
		return ResponseEntity.ok()
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(ReleaseView.of(release, officer));
	}

	record ReleaseRequest(@Nullable String event, @Nullable String slug, @Nullable List<@Nullable String> hosts,
			@Nullable String language, @Nullable String source) {

		ReleaseDraft draft(FieldErrors errors) {
			String text = Objects.requireNonNullElse(this.source, "");
			return new ReleaseDraft(this.event, this.slug, this.hosts, this.language,
					InputErrors.read(errors, "source", () -> SourceText.of(text)));
		}

	}

}
