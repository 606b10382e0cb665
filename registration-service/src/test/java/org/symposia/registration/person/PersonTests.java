package org.symposia.registration.person;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonTests {

	@Test
	void writesTheNameInItsOwnOrderAfterTheTitle() {
		Person imre = new Person("Imre", "Nagy", "imre@example.org", "NUM", "Prof.", null, NameOrder.FAMILY_FIRST,
				null);
		assertThat(imre.fullName()).isEqualTo("Nagy Imre");
		assertThat(imre.titledName()).isEqualTo("Prof. Nagy Imre");
	}

	@Test
	void mayHaveOneNameOnly() {
		assertThat(named("", "Suharto").titledName()).isEqualTo("Suharto");
		assertThat(named("Sukarno", "").fullName()).isEqualTo("Sukarno");
		assertThatIllegalArgumentException().isThrownBy(() -> named("", ""));
	}

	@Test
	void keepsNothingOnceErased() {
		assertThat(Person.erased().isErased()).isTrue();
		assertThat(Person.erased().titledName()).isEmpty();
	}

	@Test
	void doesNotTellItsDataInLogs() {
		assertThat(PersonFixtures.taro().toString()).doesNotContain("Taro", "山田", "example.org");
	}

	private static Person named(String given, String family) {
		return new Person(given, family, "name@example.org", "NUM", null, null, NameOrder.GIVEN_FIRST, null);
	}

}
