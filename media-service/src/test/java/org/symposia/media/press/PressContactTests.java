package org.symposia.media.press;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PressContactTests {

	@ParameterizedTest
	@CsvSource({ "press@example.org, mailto:press@example.org", "press＠example.org, mailto:press@example.org",
			"+49 (30) 450-0, tel:+49304500", "https://example.org/press, https://example.org/press",
			"www.example.org, https://www.example.org" })
	void leadsWhereTheTextPoints(String value, String href) {
		assertThat(new PressContact.Channel(null, value).href()).isEqualTo(href);
	}

}
