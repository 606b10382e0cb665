package org.symposia.registration.privacy;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.registration.retention.RetentionProperties;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;

/** How the data of those who register for an event are handled. */
@Controller
class PrivacyController {

	private final EventDirectory events;

	private final Offers offers;

	private final Institutions institutions;

	private final RetentionProperties retention;

	PrivacyController(EventDirectory events, Offers offers, Institutions institutions, RetentionProperties retention) {
		this.events = events;
		this.offers = offers;
		this.institutions = institutions;
		this.retention = retention;
	}

	@GetMapping("/registration/{event}/privacy")
	Page privacy(@PathVariable String event, Caller caller, Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		boolean photos = this.offers.find(event).filter(PhotoConsent::isAskedBy).isPresent();
		return PrivacyPage.of(known, this.institutions, this.retention.cancelled().toDays(), photos, reader);
	}

}
