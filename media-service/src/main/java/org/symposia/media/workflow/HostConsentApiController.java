package org.symposia.media.workflow;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;

@RestController
@RequestMapping("/api/media/releases/{id}/hosts/{institution}/consent")
@Tag(name = "Hosts", description = "Consents of the institutions that releases name as hosts.")
@RequiresRole
class HostConsentApiController {

	private final ReleaseWorkflow workflow;

	HostConsentApiController(ReleaseWorkflow workflow) {
		this.workflow = workflow;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Consent for an institution to being shown as host",
			description = "For press officers of the institution. It approves nothing; an approval is a consent as well. "
					+ "Repeating it changes nothing.")
	@ApiResponse(responseCode = "403", description = "forbidden: the caller is no press officer of the institution")
	@ApiResponse(responseCode = "404",
			description = "not-found: there is no such release for the caller, or it does not name the institution")
	void consent(@PathVariable String id, @PathVariable String institution, Caller caller) {
		this.workflow.consent(id, institution, caller);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Decline for an institution, or withdraw its consent",
			description = "For press officers of the institution. It is not shown from then on, does not edit the "
					+ "release any more, and its approval is not needed; before the publication all approvals are void. "
					+ "Repeating it changes nothing.")
	@ApiResponse(responseCode = "403", description = "forbidden: the caller is no press officer of the institution")
	@ApiResponse(responseCode = "404",
			description = "not-found: there is no such release for the caller, or it does not name the institution")
	@ApiResponse(responseCode = "409", description = "wrong-state: it is the only host")
	void decline(@PathVariable String id, @PathVariable String institution, Caller caller) {
		this.workflow.decline(id, institution, caller);
	}

}
