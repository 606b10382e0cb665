package org.symposia.registration.person;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a person's name is written in Latin script. */
public enum NameOrder {

	/** Such as Erika Mustermann. */
	GIVEN_FIRST,

	/** Such as Nagy Imre. */
	FAMILY_FIRST;

	/** The name in JSON and forms. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<NameOrder> of(String slug) {
		return Stream.of(values()).filter((order) -> order.slug().equals(slug)).findFirst();
	}

}
