package org.symposia.registration.registering;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The form that is shown again with what was typed. */
@SymposiaTest
class FormRedrawTests {

	@Autowired
	private RegistrationClient client;

	private String event;

	private String form;

	@BeforeEach
	void offerPlaces() {
		this.event = this.client.event(5, false);
		this.form = "/registration/" + this.event;
	}

	@Test
	void keepsWhatWasTypedInAnotherLanguageAndFindsNothingWrongYet() {
		Map<String, String> typed = Sample.form("not finished");
		typed.put("redraw", "language");
		typed.put("submission", "key-of-the-form-that-was-shown");
		EntityExchangeResult<String> shown = this.client.submit(this.form + "?lang=ja", typed);
		assertThat(shown.getStatus().value()).isEqualTo(200);
		assertThat(shown.getResponseBody())
			.contains("lang=\"ja\"", "value=\"not finished\"", "value=\"Mustermann\"",
					"value=\"key-of-the-form-that-was-shown\"", "value=\"participant\" checked")
			.doesNotContain("error-summary");
		assertThat(this.client.offered(this.event)).containsEntry("free", 5);
	}

	@Test
	void offersToSwapNamesInEachOthersFieldsAndRegistersThemAsTheyStandIfSentAgain() {
		Map<String, String> typed = Sample.form(Sample.mailbox());
		typed.put("person.givenName", "太郎");
		typed.put("person.familyName", "山田");
		EntityExchangeResult<String> offered = this.client.submit(this.form, typed);
		assertThat(offered.getStatus().value()).isEqualTo(422);
		assertThat(offered.getResponseBody()).contains("Swap the names", "name=\"names\" value=\"checked\"");
		assertThat(this.client.offered(this.event)).containsEntry("free", 5);
		typed.put("names", "checked");
		assertThat(RegistrationClient.status(this.client.submit(this.form, typed))).isEqualTo(302);
	}

	@Test
	void swapsTheNames() {
		Map<String, String> typed = Sample.form(Sample.mailbox());
		typed.put("person.givenName", "太郎");
		typed.put("person.familyName", "山田");
		typed.put("person.native.givenName", "Taro");
		typed.put("person.native.familyName", "Yamada");
		typed.put("redraw", "swapped");
		assertThat(RegistrationClient.text(this.client.submit(this.form, typed)))
			.containsSubsequence("name=\"person.givenName\"", "value=\"Taro\"", "name=\"person.familyName\"",
					"value=\"Yamada\"", "name=\"person.native.familyName\"", "value=\"山田\"",
					"name=\"person.native.givenName\"", "value=\"太郎\"")
			.doesNotContain("Swap the names");
	}

}
