package org.symposia.agenda.event;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.symposia.agenda.Fixtures.english;

class EventInformationTests {

	private static final EventLink LINK = new EventLink(english("Map"), "https://example.org/");

	@Test
	void refusesTextsThatAreTooLong() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EventInformation(english("x".repeat(4001)), null, null, null, List.of()));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new EventInformation(null, null, null, LocalizedText.of("ja", "料".repeat(301)), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Venue(english("x".repeat(301)), null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Venue(null, english("x".repeat(501))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EventLink(english("x".repeat(201)), "https://example.org/"));
	}

	@Test
	void refusesMoreThanTenLinks() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EventInformation(null, null, null, null, Collections.nCopies(11, LINK)));
	}

	@Test
	void refusesALinkThatLeadsElsewhere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EventLink(english("Map"), "javascript:alert(document.domain)"));
		assertThatIllegalArgumentException().isThrownBy(() -> new EventLink(english(" "), "https://example.org/"));
	}

	@Test
	void refusesAContactWhoCannotBeReachedThatWay() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact(null, "office", null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact(null, null, "at noon"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact("x".repeat(201), null, null));
	}

}
