package org.symposia.registration.selfservice;

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

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.registration.selfservice.Confirmation.Outcome;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** One active registration per event and mailbox, in whatever spelling. */
@SymposiaTest
class MailboxConfirmationTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private MailboxConfirmation confirmation;

	@Autowired
	private RegistrationChanges changes;

	@Autowired
	private Registrations registrations;

	@Test
	void confirmsOneOfManyWhoConfirmAtOnce() throws Exception {
		String event = this.client.event(20, true);
		String mailbox = Sample.mailbox();
		List<CreatedRegistration> made = new ArrayList<>();
		for (String address : spellings(mailbox)) {
			made.add(this.client.register(event, address));
		}
		List<Confirmation> outcomes = atOnce(made.stream()
			.<Callable<Confirmation>>map((each) -> () -> this.confirmation.confirm(each.id()))
			.toList());
		assertThat(outcomes).filteredOn(Confirmation::outcome, Outcome.PLACED).hasSize(1);
		assertThat(outcomes).filteredOn(Confirmation::outcome, Outcome.ALREADY).hasSize(made.size() - 1);
		assertThat(active(event, mailbox)).singleElement()
			.satisfies((one) -> assertThat(one.state()).isEqualTo(RegistrationState.CONFIRMED));
		assertThat(this.client.offered(event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 19);
	}

	@Test
	void takesOneOfManyWhoRegisterAtOnceWhereNobodyConfirms() throws Exception {
		String event = this.client.event(20, false);
		String mailbox = Sample.mailbox();
		List<Integer> answers = atOnce(spellings(mailbox).stream()
			.<Callable<Integer>>map((address) -> () -> this.client.register(event, Sample.attendee(address))
				.returnResult(byte[].class)
				.getStatus()
				.value())
			.toList());
		assertThat(answers).containsOnly(201, 409).filteredOn((status) -> status == 201).hasSize(1);
		assertThat(active(event, mailbox)).hasSize(1);
		assertThat(this.client.offered(event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 19);
	}

	@Test
	void freesTheMailboxByCancelling() {
		for (boolean confirmByMail : List.of(true, false)) {
			String event = this.client.event(2, confirmByMail);
			String mailbox = Sample.mailbox();
			CreatedRegistration first = this.client.register(event, mailbox);
			this.confirmation.confirm(first.id());
			this.changes.cancel(this.registrations.require(first.id()));
			CreatedRegistration second = this.client.register(event, mailbox.toUpperCase());
			this.confirmation.confirm(second.id());
			assertThat(active(event, mailbox)).singleElement()
				.satisfies((one) -> assertThat(one.id()).isEqualTo(second.id()));
			assertThat(this.confirmation.confirm(first.id()).outcome()).isEqualTo(Outcome.ALREADY);
		}
	}

	@Test
	void tellsAStrangerNothingWhereMailboxesAreConfirmed() {
		String event = this.client.event(5, true);
		String mailbox = Sample.mailbox();
		this.confirmation.confirm(this.client.register(event, mailbox).id());
		CreatedRegistration again = this.client.register(event, mailbox);
		CreatedRegistration fresh = this.client.register(event, Sample.mailbox());
		assertThat(List.of(again.state(), String.valueOf(again.position())))
			.isEqualTo(List.of(fresh.state(), String.valueOf(fresh.position())));
	}

	@Test
	void tellsNoMoreThanThatItIsRegisteredWhereNobodyConfirms() {
		String event = this.client.event(5, false);
		String mailbox = Sample.mailbox();
		CreatedRegistration first = this.client.register(event, mailbox);
		Map<String, Object> other = Sample.person(mailbox);
		other.put("familyName", "Beispiel");
		String answer = String.valueOf(this.client.register(event, Sample.attendee(other))
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

	private List<Registration> active(String event, String mailbox) {
		return this.registrations.ofMailbox(Mailboxes.key(event, new MailAddress(mailbox)))
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
