package org.symposia.agenda.input;

import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

	@Test
	void makesAnIdPeopleCanRead() {
		assertThat(Slugs.free("Öffnung & Begrüßung", "session", (_) -> false)).isEqualTo("offnung-begru-ung");
	}

	@Test
	void countsWhenTheIdIsTaken() {
		assertThat(Slugs.free("Opening", "session", Set.of("opening", "opening-2")::contains)).isEqualTo("opening-3");
	}

	@Test
	void fallsBackWhereNothingLatinRemains() {
		assertThat(Slugs.free("開会", "session", (_) -> false)).isEqualTo("session");
	}

	@Property
	void isAlwaysFitForAnAddress(@ForAll String text) {
		assertThat(Slugs.free(text, "item", (_) -> false)).matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
	}

}
