package org.symposia.registration.places;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty-one registrations with invented mailboxes from one address, for twenty places.
 */
@SymposiaTest
class HoardedPlacesTests {

	private static final String ADDRESS = "198.51.100.20";

	private final String mailbox = Sample.mailbox();

	@Autowired
	private RegistrationClient client;

	private String event;

	private List<CreatedRegistration> hoarded;

	@BeforeEach
	void hoard() {
		this.event = this.client.event(20, true);
		this.hoarded = IntStream.range(0, 21).mapToObj((_) -> register(ADDRESS, Sample.mailbox())).toList();
	}

	@Test
	void areHeldForThreeAndRefusedToNobody() {
		assertThat(this.hoarded).extracting(CreatedRegistration::state).containsOnly("awaiting-confirmation");
		assertThat(this.client.offered(this.event)).containsEntry("held", 3).containsEntry("free", 17);
	}

	@Test
	void areGivenToAVisitorFromTheSameAddress() {
		CreatedRegistration visitor = register(ADDRESS, this.mailbox);
		assertThat(visitor.heldUntil()).isNull();
		assertThat(visitor.notice()).startsWith("Please confirm your e-mail address within a week. No place is held");
		assertThat(this.client.page(visitor.page())).contains("No place is held until then");
		String link = SentMails.linkIn(SentMails.await(this.mailbox, 1));
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 1))).contains("No place is held for you yet",
				"otherwise you join the waiting list", "You can confirm until");
		assertThat(this.client.page(link)).contains("you get a place if one is free");
		assertThat(RegistrationClient.text(this.client.submit(link, Map.of()))).contains("Your place is confirmed");
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2))).contains("Your ticket");
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 1).containsEntry("held", 3);
	}

	@Test
	void areHeldForAVisitorFromAnotherAddress() {
		CreatedRegistration visitor = register("198.51.100.21", this.mailbox);
		assertThat(visitor.heldUntil()).isNotNull();
		assertThat(visitor.notice()).isNull();
		String link = SentMails.linkIn(SentMails.await(this.mailbox, 1));
		assertThat(RegistrationClient.text(this.client.submit(link, Map.of()))).contains("Your place is confirmed");
	}

	@Test
	void areHeldForThoseSignedIn() {
		CreatedRegistration visitor = this.client.as(TestTokens.organizer("jihs"))
			.post()
			.uri("/api/registration/events/{event}/registrations", this.event)
			.header("X-Forwarded-For", ADDRESS)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Sample.attendee(this.mailbox))
			.exchange()
			.expectBody(CreatedRegistration.class)
			.returnResult()
			.getResponseBody();
		assertThat(visitor.heldUntil()).isNotNull();
	}

	@Test
	void areSaidOnThePageToBeClaimedAtTheConfirmation() {
		String thanks = this.client.submitFrom(ADDRESS, "/registration/" + this.event, Sample.form(this.mailbox))
			.getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION);
		assertThat(this.client.page(thanks)).contains("One step to go", "No place is held for you until then",
				"otherwise you join the waiting list");
		assertThat(this.client.page(thanks + "?lang=de")).contains("kein Platz für Sie reserviert");
		assertThat(this.client.page(thanks + "?lang=ja")).contains("参加枠は確保されません");
	}

	private CreatedRegistration register(String address, String mailbox) {
		return this.client.from(address)
			.post()
			.uri("/api/registration/events/{event}/registrations", this.event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Sample.attendee(mailbox))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(CreatedRegistration.class)
			.returnResult()
			.getResponseBody();
	}

}
