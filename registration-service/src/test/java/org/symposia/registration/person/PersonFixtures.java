package org.symposia.registration.person;

/** Persons for tests without Spring. */
public final class PersonFixtures {

	private PersonFixtures() {
	}

	/** Erika Mustermann with that mail address. */
	public static Person erika(String email) {
		return new Person("Erika", "Mustermann", email, "Charité", null, null, NameOrder.GIVEN_FIRST, null);
	}

	/** Taro Yamada, who has a name in Japanese too. */
	public static Person taro() {
		return new Person("Taro", "Yamada", "taro@example.org", "JIHS Tokyo", "Dr.", "Director", NameOrder.GIVEN_FIRST,
				new NativeName("山田", "太郎", "やまだ", "たろう"));
	}

}
