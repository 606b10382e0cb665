package org.symposia.registration.privacy;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.retention.RetentionProperties;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;

/** How the data of those who register for an event are handled. */
@Controller
class PrivacyController {

	private final EventDirectory events;

	private final Institutions institutions;

	private final RetentionProperties retention;

	PrivacyController(EventDirectory events, Institutions institutions, RetentionProperties retention) {
		this.events = events;
		this.institutions = institutions;
		this.retention = retention;
	}

	@GetMapping("/registration/{event}/privacy")
	Page privacy(@PathVariable String event, Caller caller, Locale reader) {
		return PrivacyPage.of(this.events.requireVisible(event, caller), this.institutions,
				this.retention.cancelled().toDays(), reader);
	}

}
