package org.symposia.registration.registering;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import org.symposia.registration.RegistrationClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The form for readers whose language the event does not speak throughout. */
@SymposiaTest
class FormLanguageTests {

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource({ "ja,<bdi lang=\"en\">Auditorium</bdi>、<bdi lang=\"en\">Berlin</bdi></dd>",
			"en,'<dd>Auditorium, Berlin</dd>'" })
	void saysInWhichLanguageThePlaceIsWritten(String language, String lead) {
		assertThat(page(language)).contains(lead);
	}

	@ParameterizedTest
	@CsvSource({ "ja,f-person.native.familyName,f-person.familyName", "ja,f-person.familyName,f-person.givenName",
			"en,f-person.givenName,f-person.familyName", "en,f-person.familyName,f-person.native.familyName" })
	void asksForNamesInTheOrderOfTheReader(String language, String first, String second) {
		assertThat(page(language)).containsSubsequence("id=\"" + first + "\"", "id=\"" + second + "\"");
	}

	private String page(String language) {
		return String.valueOf(this.client.anonymous()
			.get()
			.uri("/registration/{event}", this.client.event(5, true))
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody());
	}

}
