package org.symposia.registration.selfservice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms of registrations that have changed since. */
@SymposiaTest
class StaleFormTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Registrations registrations;

	private CreatedRegistration made;

	private String page;

	@BeforeEach
	void register() {
		this.made = this.client.register(this.client.event(5, false), Sample.mailbox());
		this.page = "/registration/manage/" + this.made.token();
	}

	@ParameterizedTest
	@CsvSource({ "en,This was changed in the meantime", "de,Dies wurde inzwischen geändert", "ja,編集中に内容が変更されました" })
	void keepsWhatWasTypedAndCanBeSentAgain(String language, String notice) {
		long version = this.registrations.require(this.made.id()).version();
		EntityExchangeResult<String> answer = post("Erica", version - 1, language);
		assertThat(answer.getStatus().value()).isEqualTo(412);
		assertThat(answer.getResponseBody()).contains("value=\"Erica\"", notice,
				"name=\"version\" value=\"" + version + "\"");
		assertThat(post("Erica", version, language).getStatus().value()).isEqualTo(302);
	}

	@Test
	void leadsFromTheFormOfACancelledRegistrationToItsPage() {
		post("/cancel", new LinkedMultiValueMap<>(), "en");
		assertThat(post("Erica", 1, "en").getResponseHeaders().getFirst(HttpHeaders.LOCATION)).endsWith(this.page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/correct", "/cancel" })
	void showsNoFormForWhatIsCancelled(String form) {
		post("/cancel", new LinkedMultiValueMap<>(), "en");
		this.client.anonymous()
			.get()
			.uri(this.page + form)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.is3xxRedirection()
			.expectHeader()
			.valueMatches(HttpHeaders.LOCATION, ".*" + this.page);
	}

	private EntityExchangeResult<String> post(String givenName, long version, String language) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		Sample.form(Sample.mailbox()).forEach(form::add);
		form.set("person.givenName", givenName);
		form.set("version", String.valueOf(version));
		return post("/correct", form, language);
	}

	private EntityExchangeResult<String> post(String act, MultiValueMap<String, String> form, String language) {
		return this.client.anonymous()
			.post()
			.uri(this.page + act)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

}
