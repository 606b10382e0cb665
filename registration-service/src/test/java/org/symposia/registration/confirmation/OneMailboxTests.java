package org.symposia.registration.confirmation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.Sample;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One active registration per event and mailbox, however the address is written. */
@SymposiaTest
class OneMailboxTests {

	@Autowired
	private TestClient client;

	@Autowired
	private Confirming confirming;

	@Autowired
	private Registrations registrations;

	@Test
	void confirmsOneOfManyWhoConfirmAtOnce() throws Exception {
		String event = Sample.event(this.client, 20, true);
		String mailbox = Sample.mailbox();
		List<Sample.Made> made = new ArrayList<>();
		for (String address : spellings(mailbox)) {
			made.add(registered(event, address));
		}
		List<Confirmed> outcomes = atOnce(
				made.stream().<Callable<Confirmed>>map((each) -> () -> this.confirming.confirm(each.id())).toList());
		assertThat(outcomes).filteredOn(Confirmed.Placed.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(Confirmed.Already.class::isInstance).hasSize(made.size() - 1);
		assertThat(active(event, mailbox)).singleElement()
			.satisfies((one) -> assertThat(one.state()).isEqualTo(RegistrationState.CONFIRMED));
		assertThat(Sample.offered(this.client, event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 19);
	}

	@Test
	void takesOneOfManyWhoRegisterAtOnceWhereNobodyConfirms() throws Exception {
		String event = Sample.event(this.client, 20, false);
		String mailbox = Sample.mailbox();
		List<Integer> answers = atOnce(spellings(mailbox).stream()
			.<Callable<Integer>>map((address) -> () -> Sample.register(this.client, event, Sample.attendee(address))
				.returnResult(byte[].class)
				.getStatus()
				.value())
			.toList());
		assertThat(answers).containsOnly(201, 409).filteredOn((status) -> status == 201).hasSize(1);
		assertThat(active(event, mailbox)).hasSize(1);
		assertThat(Sample.offered(this.client, event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 19);
	}

	@Test
	void freesTheMailboxByCancelling() {
		for (boolean confirmByMail : List.of(true, false)) {
			String event = Sample.event(this.client, 2, confirmByMail);
			String mailbox = Sample.mailbox();
			Sample.Made first = registered(event, mailbox);
			this.confirming.confirm(first.id());
			cancel(first);
			Sample.Made second = registered(event, mailbox.toUpperCase());
			this.confirming.confirm(second.id());
			assertThat(active(event, mailbox)).singleElement()
				.satisfies((one) -> assertThat(one.id()).isEqualTo(second.id()));
			assertThat(this.confirming.confirm(first.id())).isInstanceOf(Confirmed.Already.class);
		}
	}

	@Test
	void tellsAStrangerNothingWhereMailboxesAreConfirmed() {
		String event = Sample.event(this.client, 5, true);
		String mailbox = Sample.mailbox();
		this.confirming.confirm(registered(event, mailbox).id());
		Sample.Made again = registered(event, mailbox);
		Sample.Made fresh = registered(event, Sample.mailbox());
		assertThat(List.of(again.state(), String.valueOf(again.position())))
			.isEqualTo(List.of(fresh.state(), String.valueOf(fresh.position())));
	}

	@Test
	void tellsNoMoreThanThatItIsRegisteredWhereNobodyConfirms() {
		String event = Sample.event(this.client, 5, false);
		String mailbox = Sample.mailbox();
		Sample.Made first = registered(event, mailbox);
		Map<String, Object> other = Sample.attendee(mailbox);
		other.put("familyName", "Beispiel");
		String answer = String.valueOf(Sample.register(this.client, event, other)
			.expectStatus()
			.isEqualTo(409)
			.returnResult(String.class)
			.getResponseBody());
		assertThat(answer).contains("urn:symposia:problem:already-registered")
			.doesNotContain(first.id(), "Mustermann", "confirmed", "waiting", "manage");
	}

	private static List<String> spellings(String mailbox) {
		String upper = mailbox.toUpperCase();
		return List.of(mailbox, upper, " " + mailbox, mailbox + " ", "\u3000" + upper + "\t", mailbox, upper, mailbox);
	}

	private Sample.Made registered(String event, String address) {
		return Sample.register(this.client, event, Sample.attendee(address))
			.expectStatus()
			.isCreated()
			.expectBody(Sample.Made.class)
			.returnResult()
			.getResponseBody();
	}

	private void cancel(Sample.Made made) {
		this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.exchange()
			.expectStatus()
			.isOk();
	}

	private List<Registration> active(String event, String mailbox) {
		return this.registrations.ofMailbox(Mailboxes.key(event, mailbox))
			.stream()
			.filter((one) -> one.state().isActive())
			.toList();
	}

	private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
		List<Callable<T>> shuffled = new ArrayList<>(calls);
		Collections.shuffle(shuffled);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			return executor.invokeAll(shuffled).stream().map(Future::resultNow).toList();
		}
	}

}
