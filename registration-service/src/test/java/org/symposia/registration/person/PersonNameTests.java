package org.symposia.registration.person;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	private static final Person TARO = PersonFixtures.taro();

	@Test
	void comesFirstInTheScriptOfTheReader() {
		assertThat(PersonName.of(TARO, Locale.JAPANESE))
			.isEqualTo(new PersonName("Dr. Taro Yamada", "山田 太郎", "ja", "やまだ たろう", true, false));
		assertThat(PersonName.of(TARO, Locale.ENGLISH).ownFirst()).isFalse();
	}

	@Test
	void isLatinAloneWithoutANameInAnotherScript() {
		assertThat(PersonName.of(PersonFixtures.erika("erika@example.org"), Locale.JAPANESE))
			.isEqualTo(new PersonName("Erika Mustermann", null, "und", "", false, false));
	}

	@Test
	void isEmptyOnceItWasErased() {
		assertThat(PersonName.of(Person.erased(), Locale.ENGLISH))
			.isEqualTo(new PersonName("", null, "und", "", false, true));
	}

}
