package org.symposia.registration.registering;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether photos of an attendee may be published. */
@SymposiaTest
class PhotoConsentTests {

	@Autowired
	private RegistrationClient client;

	private String event;

	@BeforeEach
	void ask() {
		this.event = Sample.event();
		this.client.offer(this.event, "{\"places\": 9, \"confirmByMail\": false, \"consents\": [\"photos\"]}")
			.expectStatus()
			.isOk();
	}

	@Test
	void isAskedInABoxOfItsOwnThatNobodyHasToTick() {
		assertThat(this.client.page("/registration/" + this.event)).contains("value=\"photos\"", "(voluntary)");
		assertThat(this.client.submit("/registration/" + this.event, Sample.form(Sample.mailbox())).getStatus().value())
			.isEqualTo(302);
		assertThat(this.client.page("/registration/" + this.event + "/privacy")).contains("Article 6(1)(a)");
	}

	@Test
	void isNotAskedWhereTheOfferDoesNot() {
		String other = this.client.event(5, false);
		assertThat(this.client.page("/registration/" + other)).doesNotContain("photos");
		assertThat(this.client.page("/registration/" + other + "/privacy")).doesNotContain("Article 6(1)(a)");
		Map<String, Object> attendee = Sample.attendee(Sample.mailbox());
		attendee.put("consents", List.of("photos"));
		this.client.register(other, attendee).expectStatus().isBadRequest();
	}

	@Test
	void isWithdrawnBehindTheLinkAndSeenByTheTeam() {
		String mailbox = Sample.mailbox();
		Map<String, Object> attendee = Sample.attendee(mailbox);
		attendee.put("consents", List.of("photos"));
		CreatedRegistration made = this.client.created(this.event, attendee);
		String manage = "/registration/manage/" + made.token();
		String desk = "/registration/desk/" + this.event + "/attendees/" + made.id();
		assertThat(this.client.page(manage)).contains("May be published");
		assertThat(this.client.teamPage(desk)).contains("May be published");
		assertThat(this.client.page(manage + "/correct")).contains("value=\"photos\" checked");
		this.client.submit(manage + "/correct", Sample.form(mailbox));
		assertThat(this.client.page(manage)).contains("Please do not publish");
		assertThat(this.client.teamPage(desk)).contains("Please do not publish");
	}

	@Test
	void isInTheDownloadedList() {
		Map<String, Object> attendee = Sample.attendee(Sample.mailbox());
		attendee.put("consents", List.of("photos"));
		this.client.created(this.event, attendee);
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "/attendees.csv")).contains("Photos",
				"May be published");
	}

	@Test
	void isSetInTheTermsOfRegistration() {
		assertThat(this.client.offered(this.event)).containsEntry("consents", List.of("photos"));
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "/settings"))
			.contains("value=\"photos\" checked");
		this.client.offer(this.event, "{\"places\": 9, \"consents\": [\"newsletter\"]}")
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("consents");
	}

}
