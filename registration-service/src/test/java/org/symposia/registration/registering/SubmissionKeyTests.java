package org.symposia.registration.registering;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.starter.caller.Caller;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionKeyTests {

	private static final Instant HOUR = Instant.parse("2026-03-01T09:00:00Z");

	private static final Attendee ERIKA = RegistrationFixtures.erika("erika@example.org");

	@Test
	void leadsToOneRegistrationAtEachEventAndDoesNotShowInItsId() {
		SubmissionKey key = SubmissionKey.fresh();
		assertThat(key.registrationAt("berlin-2026")).isEqualTo(key.registrationAt("berlin-2026"))
			.isNotEqualTo(key.registrationAt("tokyo-2027"))
			.doesNotContain(key.value());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "1", "guessable key", "<script>alert(1)</script>" })
	void replacesAMissingOrMalformedKey(String submitted) {
		assertThat(SubmissionKey.of(submitted).value()).isNotEqualTo(submitted).hasSizeGreaterThan(30);
	}

	@Test
	void dependsOnCallerKeyAttendeeAndHourOfACall() {
		SubmissionKey key = call("key", ERIKA, HOUR);
		assertThat(call("key", RegistrationFixtures.erika("ERIKA@example.org"), HOUR)).isEqualTo(key);
		assertThat(call("other", ERIKA, HOUR)).isNotEqualTo(key);
		assertThat(call("key", RegistrationFixtures.erika("max@example.org"), HOUR)).isNotEqualTo(key);
		assertThat(call("key", ERIKA, HOUR.plus(Duration.ofHours(1)))).isNotEqualTo(key);
	}

	private static SubmissionKey call(String key, Attendee attendee, Instant hour) {
		return SubmissionKey.ofCall(Caller.anonymous(), key, attendee, hour);
	}

}
