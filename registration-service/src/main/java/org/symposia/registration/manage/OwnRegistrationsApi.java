package org.symposia.registration.manage;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.Listing;

@RestController
@Tag(name = "Registrations")
class OwnRegistrationsApi {

	private final OwnRegistrations own;

	private final WaitingLine line;

	OwnRegistrationsApi(OwnRegistrations own, WaitingLine line) {
		this.own = own;
		this.line = line;
	}

	@GetMapping("/api/registration/registrations")
	@Operation(summary = "List one's own registrations",
			description = "Those made with the verified mail address of the account, latest first.")
	ResponseEntity<Listing<RegistrationView>> list(Caller caller) {
		caller.subject();
		List<RegistrationView> views = this.own.of(caller)
			.stream()
			.map((registration) -> RegistrationView.of(registration, this.line.positionOf(registration)))
			.toList();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Listing<>(views, null));
	}

}
