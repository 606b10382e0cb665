package org.symposia.registration.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.message.UndeliveredMails;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.person.PersonName;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationSearch;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.list.ListLimit;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

/** The page with the list of attendees, for the organizers of the event. */
@Controller
@RequestMapping("/registration/desk/{event}")
class DeskController {

	private static final int MAX_ROWS = 500;

	private final EventDirectory events;

	private final Offers offers;

	private final OfferSettings settings;

	private final RegistrationSearch registrations;

	private final UndeliveredMails mails;

	DeskController(EventDirectory events, Offers offers, OfferSettings settings, RegistrationSearch registrations,
			UndeliveredMails mails) {
		this.events = events;
		this.offers = offers;
		this.settings = settings;
		this.registrations = registrations;
		this.mails = mails;
	}

	@GetMapping
	View list(@PathVariable String event, @RequestParam(required = false) @Nullable String state,
			@ListLimit(value = MAX_ROWS, max = MAX_ROWS) ListRequest request, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		return this.offers.find(event)
			.<View>map((offer) -> page(known, offer, AttendeeFilter.of(state, request.query()), request, reader))
			.orElseGet(() -> Redirect.to("/registration/desk/" + event + "/settings"));
	}

	private Page page(EventRecord event, Offer offer, AttendeeFilter filter, ListRequest request, Locale reader) {
		Map<RegistrationState, Long> counts = this.registrations.counts(event.id());
		long total = counts.values().stream().mapToLong(Long::longValue).sum();
		ListPage<Registration> shown = this.registrations.list(event.id(), filter.criteria(offer.categories()),
				request);
		boolean whole = request.cursor() == null && shown.next() == null;
		long found = whole ? shown.items().size()
				: this.registrations.count(event.id(), filter.criteria(offer.categories()));
		String path = "/registration/desk/" + event.id();
		EventTimes times = EventTimes.of(event, reader);
		return new AttendeeListPage(EventHead.of(event, reader),
				this.settings.view(event, offer, counts.getOrDefault(RegistrationState.WAITING, 0L)),
				this.mails.count(event.id()), filter.slug(), filter.search(), filters(path, filter, counts, total),
				total, found, shown.items().stream().map((each) -> row(each, offer, times, reader)).toList(),
				(shown.next() != null) ? filter.address(path, shown.next()) : null,
				filter.address(path + "/attendees.csv", null), filter.address(path + "/attendees.xlsx", null));
	}

	private static List<AttendeeListPage.Filter> filters(String path, AttendeeFilter filter,
			Map<RegistrationState, Long> counts, long total) {
		List<AttendeeListPage.Filter> filters = new ArrayList<>();
		filters
			.add(new AttendeeListPage.Filter(null, total, filter.in(null).address(path, null), filter.state() == null));
		counts.forEach((state, count) -> filters.add(new AttendeeListPage.Filter(state.slug(), count,
				filter.in(state).address(path, null), filter.state() == state)));
		return filters;
	}

	private static AttendeeListPage.Row row(Registration registration, Offer offer, EventTimes times, Locale reader) {
		Attendee attendee = registration.attendee();
		return new AttendeeListPage.Row(registration.id(), PersonName.of(attendee.person(), reader),
				registration.state().slug(), attendee.person().email(), attendee.person().affiliation(),
				offer.labelOf(attendee.category(), reader), times.moment(registration.registered()));
	}

}
