package org.symposia.registration.waiting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class PromotionTests {

	@Autowired
	private TestClient client;

	@Test
	void offersTheFreedPlaceToTheNextInLine() {
		String event = Sample.event(this.client, 1, false);
		Sample.Made first = Sample.register(this.client, event, Sample.mailbox());
		Sample.Made second = Sample.register(this.client, event, Sample.mailbox());
		Sample.Made third = Sample.register(this.client, event, Sample.mailbox());
		assertThat(List.of(second.position(), third.position())).containsExactly(1L, 2L);
		cancel(first);
		assertThat(state(second)).isEqualTo("confirmed");
		assertThat(show(third)).containsEntry("state", "waiting").containsEntry("position", 1);
	}

	@Test
	void givesThePlaceAtOnceToWhoConfirmedTheMailboxWhileWaiting() throws Exception {
		String event = Sample.event(this.client, 1, true);
		Sample.Made first = Sample.register(this.client, event, Sample.mailbox());
		String mailbox = Sample.mailbox();
		Sample.Made second = Sample.register(this.client, event, mailbox);
		assertThat(List.of(first.state(), second.state())).containsExactly("awaiting-confirmation", "waiting");
		this.client.anonymous().post().uri(Letters.linkIn(Letters.await(mailbox, 1))).exchange();
		assertThat(state(second)).isEqualTo("waiting");
		cancel(first);
		assertThat(state(second)).isEqualTo("confirmed");
		assertThat(Letters.await(mailbox, 2).getSubject()).startsWith("Your place is confirmed");
	}

	@Test
	void holdsThePlaceForWhoDidNot() throws Exception {
		String event = Sample.event(this.client, 1, true);
		Sample.Made first = Sample.register(this.client, event, Sample.mailbox());
		String mailbox = Sample.mailbox();
		Sample.Made second = Sample.register(this.client, event, mailbox);
		cancel(first);
		assertThat(state(second)).isEqualTo("awaiting-confirmation");
		assertThat(Letters.await(mailbox, 2).getSubject()).startsWith("A place is free for you");
	}

	@Test
	void offersAddedPlacesAlongTheLine() {
		String event = Sample.event(this.client, 1, false);
		List<Sample.Made> made = IntStream.range(0, 4)
			.mapToObj((_) -> Sample.register(this.client, event, Sample.mailbox()))
			.toList();
		Sample.offer(this.client, event, "{\"places\": 3, \"confirmByMail\": false}").expectStatus().isOk();
		assertThat(made).extracting(this::state).containsExactly("confirmed", "confirmed", "confirmed", "waiting");
	}

	@Test
	void keepsTheBooksWhenManyCancelAtOnce() throws Exception {
		String event = Sample.event(this.client, 20, false);
		List<Sample.Made> made = IntStream.range(0, 50)
			.mapToObj((_) -> Sample.register(this.client, event, Sample.mailbox()))
			.toList();
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			executor
				.invokeAll(made.subList(0, 20)
					.stream().<Callable<RestTestClient.ResponseSpec>>map((each) -> () -> cancel(each)).toList())
				.forEach(Future::resultNow);
		}
		assertThat(made.subList(20, 40)).extracting(this::state).containsOnly("confirmed");
		assertThat(made.subList(40, 50)).extracting(this::state).containsOnly("waiting");
		assertThat(Sample.offered(this.client, event)).containsEntry("confirmed", 20)
			.containsEntry("free", 0)
			.containsEntry("held", 0)
			.containsEntry("waiting", 10);
	}

	private RestTestClient.ResponseSpec cancel(Sample.Made made) {
		return this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.exchange()
			.expectStatus()
			.isOk();
	}

	private String state(Sample.Made made) {
		return String.valueOf(show(made).get("state"));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> show(Sample.Made made) {
		return this.client.anonymous()
			.get()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.exchange()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

}
