package org.symposia.registration.registering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.NewRegistration;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Repeated submissions of one form. */
@SymposiaTest
class SubmissionTests {

	private static final Pattern KEY = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Registrations registrations;

	@Autowired
	private PersonalLinks links;

	@Autowired
	private Clock clock;

	@Test
	void makesOneRegistrationOfAFormSubmittedTwice() {
		String event = this.client.event(5, true);
		Map<String, String> form = shownForm(event);
		assertThat(registrationOf(this.client.submit("/registration/" + event, form)))
			.isEqualTo(registrationOf(this.client.submit("/registration/" + event, form)));
		assertThat(this.client.offered(event)).containsEntry("held", 1).containsEntry("free", 4);
		SentMails.await(form.get("person.email"), 1);
		assertThat(MailTrap.mailsTo(form.get("person.email"))).hasSize(1);
	}

	@Test
	void makesOneRegistrationOfAFormSubmittedManyTimesAtOnce() throws Exception {
		String event = this.client.event(5, true);
		Map<String, String> form = shownForm(event);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = IntStream.range(0, 10)
				.<Callable<String>>mapToObj(
						(_) -> () -> registrationOf(this.client.submit("/registration/" + event, form)))
				.toList();
			assertThat(executor.invokeAll(calls).stream().map(Future::resultNow).distinct()).hasSize(1);
		}
		assertThat(this.client.offered(event)).containsEntry("held", 1).containsEntry("free", 4);
	}

	@Test
	void makesARegistrationOfEachForm() {
		String event = this.client.event(5, true);
		this.client.submit("/registration/" + event, shownForm(event));
		this.client.submit("/registration/" + event, shownForm(event));
		assertThat(this.client.offered(event)).containsEntry("held", 2);
	}

	@Test
	void keepsTheKeyWhileErrorsAreCorrected() {
		String event = this.client.event(5, true);
		Map<String, String> form = shownForm(event);
		String mailbox = form.put("person.email", "nowhere");
		assertThat(keyIn(String.valueOf(this.client.submit("/registration/" + event, form).getResponseBody())))
			.isEqualTo(form.get("submission"));
		form.put("person.email", mailbox);
		assertThat(registrationOf(this.client.submit("/registration/" + event, form)))
			.isEqualTo(registrationOf(this.client.submit("/registration/" + event, form)));
	}

	@Test
	void answersAsTheFirstTimeThoughRegistrationHasClosedSince() {
		String event = this.client.event(5, true);
		Map<String, String> form = shownForm(event);
		String first = registrationOf(this.client.submit("/registration/" + event, form));
		this.client.offer(event, "{\"places\": 5, \"closes\": \"2020-01-01T00:00:00Z\"}").expectStatus().isOk();
		assertThat(registrationOf(this.client.submit("/registration/" + event, form))).isEqualTo(first);
	}

	@Test
	void continuesAnInterruptedRegistration() {
		String event = this.client.event(5, true);
		Map<String, String> form = shownForm(event);
		String id = SubmissionKey.of(form.get("submission")).registrationAt(event);
		NewRegistration created = RegistrationFixtures.newRegistration(id, event,
				RegistrationFixtures.erika(form.get("person.email")), true);
		this.registrations.save(Registration.claiming(created, this.clock.instant().minus(Duration.ofSeconds(6))));
		assertThat(registrationOf(this.client.submit("/registration/" + event, form))).isEqualTo(id);
		assertThat(this.client.offered(event)).containsEntry("held", 1);
	}

	@Test
	void continuesAnInterruptedCallUnderItsKey() {
		String event = this.client.event(5, true);
		String mailbox = Sample.mailbox();
		Map<String, Object> erika = Sample.attendee(mailbox);
		Attendee attendee = RegistrationFixtures.erika(mailbox);
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		String id = SubmissionKey.ofCall(Caller.anonymous(), "a-call-that-was-interrupted", attendee, hour)
			.registrationAt(event);
		this.registrations.save(Registration.claiming(RegistrationFixtures.newRegistration(id, event, attendee, true),
				this.clock.instant().minus(Duration.ofSeconds(6))));
		this.client.anonymous()
			.post()
			.uri("/api/registration/events/{event}/registrations", event)
			.header("Idempotency-Key", "a-call-that-was-interrupted")
			.contentType(MediaType.APPLICATION_JSON)
			.body(erika)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.id")
			.isEqualTo(id);
		assertThat(this.client.offered(event)).containsEntry("held", 1);
	}

	private Map<String, String> shownForm(String event) {
		Map<String, String> form = Sample.form(Sample.mailbox());
		form.put("submission", keyIn(this.client.page("/registration/" + event)));
		return form;
	}

	private static String keyIn(String page) {
		Matcher key = KEY.matcher(page);
		assertThat(key.find()).isTrue();
		return key.group(1);
	}

	private String registrationOf(EntityExchangeResult<String> answer) {
		String thanks = String.valueOf(answer.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
		return this.links.managed(thanks.substring(thanks.lastIndexOf('/') + 1)).orElseThrow().id();
	}

}
