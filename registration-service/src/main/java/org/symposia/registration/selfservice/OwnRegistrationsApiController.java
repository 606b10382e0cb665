package org.symposia.registration.selfservice;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.OwnRegistrations;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

@RestController
@Tag(name = "Registrations")
@RequiresRole
class OwnRegistrationsApiController {

	private static final ListOrder<Registration> LATEST_FIRST = ListOrder
		.<Registration>byTime("registered", Registration::registered, Registration::id)
		.reversed();

	private final OwnRegistrations own;

	private final WaitingListPositions waitingList;

	OwnRegistrationsApiController(OwnRegistrations own, WaitingListPositions waitingList) {
		this.own = own;
		this.waitingList = waitingList;
	}

	@GetMapping("/api/registration/registrations")
	@Operation(summary = "List one's own registrations",
			description = "Those made with the verified mail address of the account, latest first. The query is searched in "
					+ "ids of events.")
	ListPage<RegistrationView> list(ListRequest request, Caller caller) {
		caller.subject();
		List<Registration> own = this.own.of(caller)
			.stream()
			.filter((registration) -> request.matches(registration.event()))
			.toList();
		return LATEST_FIRST.select(own, request)
			.map((registration) -> RegistrationView.of(registration, this.waitingList.positionOf(registration)));
	}

}
