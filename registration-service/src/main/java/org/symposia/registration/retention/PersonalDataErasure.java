package org.symposia.registration.retention;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;

/**
 * Erases the personal data of cancelled and expired registrations after the retention
 * period. States and their times stay for the counts.
 */
@Component
class PersonalDataErasure {

	private static final Logger logger = LoggerFactory.getLogger(PersonalDataErasure.class);

	private static final int BATCH = 500;

	private final Registrations registrations;

	private final RetentionProperties retention;

	private final Clock clock;

	PersonalDataErasure(Registrations registrations, RetentionProperties retention, Clock clock) {
		this.registrations = registrations;
		this.retention = retention;
		this.clock = clock;
	}

	/** Erases one batch; registrations changed concurrently are left to the next run. */
	void run() {
		long erased = this.registrations.endedBefore(this.clock.instant().minus(this.retention.cancelled()), BATCH)
			.stream()
			.map(Registration::anonymized)
			.filter((anonymized) -> this.registrations.trySave(anonymized).isPresent())
			.count();
		if (erased > 0) {
			logger.info("Erased the personal data of {} registrations", erased);
		}
	}

}
