package org.symposia.media.workflow;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/media/releases/{id}")
@Tag(name = "Approval",
		description = "Submission, approval by every host institution, publication, withdrawal, reopening.")
@RequiresRole(Role.PRESS_OFFICER)
class ReleaseWorkflowApiController {

	private final ReleaseWorkflow workflow;

	ReleaseWorkflowApiController(ReleaseWorkflow workflow) {
		this.workflow = workflow;
	}

	@Operation(summary = "Submit a release to its host institutions", description = "Repeating it changes nothing.")
	@PostMapping("/submission")
	ResponseEntity<ReleaseView> submit(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.workflow.submit(id, ifMatch, caller));
	}

	@Operation(summary = "Approve a release for the caller's institution",
			description = "One approval per host institution. With a sole host it is given by somebody other than the "
					+ "last editor. The institution may be left out where only one can be meant.")
	@PostMapping("/approvals")
	ResponseEntity<ReleaseView> approve(@PathVariable String id,
			@RequestBody(required = false) @Nullable ApprovalRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		String institution = (request != null) ? request.institution() : null;
		return response(this.workflow.approve(id, institution, ifMatch, caller));
	}

	@Operation(summary = "Publish an approved release")
	@PostMapping("/publication")
	ResponseEntity<ReleaseView> publish(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.workflow.publish(id, ifMatch, caller));
	}

	@Operation(summary = "Withdraw a published release",
			description = "Its pages are gone for everybody but its officers.")
	@PostMapping("/withdrawal")
	ResponseEntity<ReleaseView> withdraw(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.workflow.withdraw(id, ifMatch, caller));
	}

	@Operation(summary = "Open a withdrawn release again",
			description = "It is a draft then and keeps its address; all institutions approve anew.")
	@PostMapping("/reopening")
	ResponseEntity<ReleaseView> reopen(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.workflow.reopen(id, ifMatch, caller));
	}

	private static ResponseEntity<ReleaseView> response(Release release) {
		return ResponseEntity.ok()
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.body(ReleaseView.of(release, true));
	}

	record ApprovalRequest(@Nullable String institution) {

	}

}
