package org.symposia.registration.selfservice;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The registrations of a signed-in account. */
@SymposiaTest
class OwnRegistrationsTests {

	private final String person = "person-" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private RegistrationClient client;

	private CreatedRegistration made;

	@BeforeEach
	void registerAtTwoEvents() {
		this.made = this.client.register(this.client.event(5, false), this.person + "@example.org");
		this.client.register(this.client.event(5, true), this.person.toUpperCase() + "@EXAMPLE.org");
		this.client.register(this.client.event(5, false), Sample.mailbox());
	}

	@Test
	void areThoseOfTheVerifiedMailboxAtAllEvents() {
		get(token(true), "/api/registration/registrations").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[*].state")
			.isEqualTo(List.of("awaiting-confirmation", "confirmed"));
	}

	@Test
	void areNoneOfADomainSpeltAlike() {
		this.client.register(this.client.event(5, false), this.person + "@straße.example");
		String token = TestTokens.token(this.person,
				(claims) -> claims.claim("email", this.person + "@strasse.example").claim("email_verified", true));
		get(token, "/api/registration/registrations").expectBody().jsonPath("$.items").isEmpty();
	}

	@Test
	void areNoneWhileTheMailboxIsNotVerified() {
		get(token(false), "/api/registration/registrations").expectBody().jsonPath("$.items").isEmpty();
		assertThat(page(token(false))).contains("confirm the e-mail address of your account");
	}

	@Test
	void areOpenedFromAPage() {
		assertThat(page(token(true))).contains("Confirmed", "Awaiting confirmation",
				"action=\"/registration/mine/" + this.made.id() + "\"");
		String opened = this.client.as(token(true))
			.post()
			.uri("/registration/mine/{id}", this.made.id())
			.exchange()
			.expectStatus()
			.is3xxRedirection()
			.returnResult(byte[].class)
			.getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION);
		assertThat(String.valueOf(opened)).contains("/registration/manage/");
	}

	@Test
	void areNobodyElses() {
		this.client.as(TestTokens.attendee())
			.post()
			.uri("/registration/mine/{id}", this.made.id())
			.exchange()
			.expectStatus()
			.isNotFound();
		this.client.anonymous().get().uri("/api/registration/registrations").exchange().expectStatus().isUnauthorized();
		this.client.anonymous().get().uri("/registration/mine").exchange().expectStatus().isUnauthorized();
	}

	private String token(boolean verified) {
		return TestTokens.token(this.person, (claims) -> claims.claim("email_verified", verified));
	}

	private String page(String token) {
		return String.valueOf(
				get(token, "/registration/mine").expectStatus().isOk().returnResult(String.class).getResponseBody());
	}

	private RestTestClient.ResponseSpec get(String token, String uri) {
		return this.client.as(token).get().uri(uri).accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON).exchange();
	}

}
