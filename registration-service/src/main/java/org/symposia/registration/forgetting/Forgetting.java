package org.symposia.registration.forgetting;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;

/**
 * Blanks the details of whose registration was cancelled or has expired, once they were
 * kept long enough. That it was there, and when it ended, stays for the counts.
 */
@Component
class Forgetting {

	private static final Logger logger = LoggerFactory.getLogger(Forgetting.class);

	private static final int BATCH = 500;

	private final Registrations registrations;

	private final Keeping keeping;

	private final Clock clock;

	Forgetting(Registrations registrations, Keeping keeping, Clock clock) {
		this.registrations = registrations;
		this.keeping = keeping;
		this.clock = clock;
	}

	/** One round; what another change overtakes is left to the next. */
	void run() {
		long forgotten = this.registrations.overBefore(this.clock.instant().minus(this.keeping.cancelled()), BATCH)
			.stream()
			.map(Registration::forgotten)
			.filter((blank) -> this.registrations.trySave(blank).isPresent())
			.count();
		if (forgotten > 0) {
			logger.info("Forgot the details of {} registrations that are over", forgotten);
		}
	}

}
