package org.symposia.registration.registration;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	private static final Attendee TARO = new Attendee("Taro", "Yamada", new NativeName("太郎", "山田", "たろう", "やまだ"),
			"taro@example.org", "JIHS", "participant", InterfaceLanguage.JA);

	@Test
	void comesFirstInTheScriptOfTheReader() {
		assertThat(PersonName.of(TARO, Locale.JAPANESE))
			.isEqualTo(new PersonName("Taro Yamada", "山田 太郎", "ja", "やまだ たろう", true, false));
		assertThat(PersonName.of(TARO, Locale.ENGLISH).ownFirst()).isFalse();
	}

	@Test
	void isLatinAloneWithoutANameInAnotherScript() {
		assertThat(PersonName.of(RegistrationFixtures.erika("erika@example.org"), Locale.JAPANESE))
			.isEqualTo(new PersonName("Erika Mustermann", null, "und", "", false, false));
	}

	@Test
	void isEmptyOnceItWasErased() {
		assertThat(PersonName.of(TARO.anonymized(), Locale.ENGLISH))
			.isEqualTo(new PersonName(" ", null, "und", "", false, true));
	}

}
