package org.symposia.registration.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The same form, sent more than once. */
@SymposiaTest
class SubmissionTests {

	private static final Pattern KEY = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

	@Autowired
	private TestClient client;

	@Autowired
	private Registrations registrations;

	@Autowired
	private PersonalLinks links;

	@Autowired
	private Clock clock;

	@Test
	void takesAFormSentTwiceForOneRegistration() {
		String event = Sample.event(this.client, 5, true);
		Map<String, String> form = shownForm(event);
		assertThat(registrationOf(post(event, form))).isEqualTo(registrationOf(post(event, form)));
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 1).containsEntry("free", 4);
		Letters.await(form.get("email"), 1);
		assertThat(MailTrap.mailsTo(form.get("email"))).hasSize(1);
	}

	@Test
	void takesAFormSentManyTimesAtOnceForOneRegistration() throws Exception {
		String event = Sample.event(this.client, 5, true);
		Map<String, String> form = shownForm(event);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = IntStream.range(0, 10)
				.<Callable<String>>mapToObj((_) -> () -> registrationOf(post(event, form)))
				.toList();
			assertThat(executor.invokeAll(calls).stream().map(Future::resultNow).distinct()).hasSize(1);
		}
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 1).containsEntry("free", 4);
	}

	@Test
	void registersWhoeverFillsAFormOfTheirOwn() {
		String event = Sample.event(this.client, 5, true);
		post(event, shownForm(event));
		post(event, shownForm(event));
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 2);
	}

	@Test
	void keepsTheKeyWhileTheFormIsMended() {
		String event = Sample.event(this.client, 5, true);
		Map<String, String> form = shownForm(event);
		String mailbox = form.put("email", "nowhere");
		assertThat(keyIn(String.valueOf(post(event, form).getResponseBody()))).isEqualTo(form.get("submission"));
		form.put("email", mailbox);
		assertThat(registrationOf(post(event, form))).isEqualTo(registrationOf(post(event, form)));
	}

	@Test
	void answersAsTheFirstTimeThoughRegistrationHasClosedSince() {
		String event = Sample.event(this.client, 5, true);
		Map<String, String> form = shownForm(event);
		String first = registrationOf(post(event, form));
		Sample.offer(this.client, event, "{\"places\": 5, \"closes\": \"2020-01-01T00:00:00Z\"}").expectStatus().isOk();
		assertThat(registrationOf(post(event, form))).isEqualTo(first);
	}

	@Test
	void continuesARegistrationThatWasCutOffRatherThanClaimAnother() {
		String event = Sample.event(this.client, 5, true);
		Map<String, String> form = shownForm(event);
		String id = SubmissionKey.of(form.get("submission")).registrationAt(event);
		NewRegistration made = new NewRegistration(id, event, AttendeeInput.of(form).accepted(), true, "first",
				"TICKET");
		this.registrations.save(Registration.claiming(made, this.clock.instant().minus(Duration.ofSeconds(6))));
		assertThat(registrationOf(post(event, form))).isEqualTo(id);
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 1);
	}

	@Test
	void continuesACallThatWasCutOffWhenItIsSentAgainUnderItsKey() {
		String event = Sample.event(this.client, 5, true);
		Map<String, Object> erika = Sample.attendee(Sample.mailbox());
		Map<String, String> fields = new HashMap<>();
		erika.forEach((field, value) -> fields.put(field, String.valueOf(value)));
		Attendee attendee = AttendeeInput.of(fields).accepted();
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		String id = SubmissionKey.ofCall(Caller.anonymous(), "call-1", attendee, hour).registrationAt(event);
		this.registrations.save(Registration.claiming(new NewRegistration(id, event, attendee, true, "first", "TICKET"),
				this.clock.instant().minus(Duration.ofSeconds(6))));
		this.client.anonymous()
			.post()
			.uri("/api/registration/events/{event}/registrations", event)
			.header("Idempotency-Key", "call-1")
			.contentType(MediaType.APPLICATION_JSON)
			.body(erika)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.id")
			.isEqualTo(id);
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 1);
	}

	@Test
	void givesKeysThatTellNothingElsewhere() {
		SubmissionKey key = SubmissionKey.fresh();
		assertThat(key.registrationAt("berlin-2026")).isNotEqualTo(key.registrationAt("tokyo-2027"))
			.doesNotContain(key.value());
		assertThat(SubmissionKey.of("1").value()).isNotEqualTo("1");
	}

	private Map<String, String> shownForm(String event) {
		Map<String, String> form = new HashMap<>();
		Sample.attendee(Sample.mailbox()).forEach((field, value) -> form.put(field, String.valueOf(value)));
		form.put("submission",
				keyIn(String.valueOf(this.client.anonymous()
					.get()
					.uri("/registration/{event}", event)
					.accept(MediaType.TEXT_HTML)
					.exchange()
					.returnResult(String.class)
					.getResponseBody())));
		return form;
	}

	private static String keyIn(String page) {
		Matcher key = KEY.matcher(page);
		assertThat(key.find()).isTrue();
		return key.group(1);
	}

	private EntityExchangeResult<String> post(String event, Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach(form::add);
		return this.client.anonymous()
			.post()
			.uri("/registration/{event}", event)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

	private String registrationOf(EntityExchangeResult<String> answer) {
		String thanks = String.valueOf(answer.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
		return this.links.managed(thanks.substring(thanks.lastIndexOf('/') + 1)).orElseThrow().id();
	}

}
