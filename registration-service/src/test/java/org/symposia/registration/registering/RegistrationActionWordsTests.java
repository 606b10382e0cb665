package org.symposia.registration.registering;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.symposia.registration.event.EventMoment;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationActionWordsTests {

	@ParameterizedTest
	@EnumSource
	void existInEveryLanguage(RegistrationAction action) {
		RegistrationActionFragment fragment = new RegistrationActionFragment("berlin-2026", action, "r1", 1, 2,
				new EventMoment("1 April", "2026-04-01T23:59+02:00"), 3L, "Erika", "Participant", null);
		for (Locale language : new Locale[] { Locale.ROOT, Locale.GERMAN, Locale.JAPANESE }) {
			ResourceBundle words = ResourceBundle.getBundle("messages.registration", language);
			assertThat(words.getLocale()).isEqualTo(language);
			assertThat(words.getString(fragment.key("text"))).isNotBlank();
			if (fragment.hasDetail()) {
				assertThat(words.getString(fragment.key("detail"))).isNotBlank();
			}
		}
	}

}
