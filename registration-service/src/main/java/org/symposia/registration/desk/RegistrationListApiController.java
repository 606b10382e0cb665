package org.symposia.registration.desk;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationSearch;
import org.symposia.registration.selfservice.RegistrationView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

@RestController
@Tag(name = "Registrations")
@RequiresRole
class RegistrationListApiController {

	private final EventDirectory events;

	private final Offers offers;

	private final RegistrationSearch registrations;

	private final WaitingListPositions waitingList;

	RegistrationListApiController(EventDirectory events, Offers offers, RegistrationSearch registrations,
			WaitingListPositions waitingList) {
		this.events = events;
		this.offers = offers;
		this.registrations = registrations;
		this.waitingList = waitingList;
	}

	@GetMapping("/api/registration/events/{event}/registrations")
	@Operation(summary = "List an event's registrations",
			description = "For organizers in the event's team, in order of arrival. The query is searched in names, "
					+ "mail address, affiliation, ticket code and category, however they are typed.")
	ListPage<RegistrationView> list(@PathVariable String event, ListRequest request, Caller caller) {
		this.events.requireOrganized(event, caller);
		ListPage<Registration> found = this.registrations.list(event, new AttendeeFilter(null, request.query())
			.criteria(this.offers.find(event).map(Offer::categories).orElseGet(List::of)), request);
		Map<String, Long> positions = this.waitingList.positionsOf(event, found.items());
		return found.map((registration) -> RegistrationView.of(registration, positions.get(registration.id())));
	}

}
