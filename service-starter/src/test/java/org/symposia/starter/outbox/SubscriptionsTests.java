package org.symposia.starter.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.symposia.starter.webhook.WebhookSecret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SubscriptionsTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final DomainEvent OPENED = DomainEvent.of("opened", "a1", NOW, Map.of());

	private final List<DomainEvent> heard = new ArrayList<>();

	@Test
	void wantTheTypesTheyName() {
		Subscriptions subscriptions = new Subscriptions(
				List.of(subscription("a", "opened", "closed"), subscription("b", "closed"), subscription("all")));
		assertThat(subscriptions.wanting(OPENED)).containsExactly("a", "all");
	}

	@Test
	void refuseTwoOfTheSameName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Subscriptions(List.of(subscription("a", "opened"), subscription("a", "closed"))))
			.withMessageContaining("[a, a]");
	}

	@Test
	void deliverToTheNamedOneOnly() throws Exception {
		Subscriptions subscriptions = new Subscriptions(List.of(subscription("a"), subscription("b")));
		subscriptions.deliver(Delivery.of(OPENED, "b", NOW));
		assertThat(this.heard).containsExactly(OPENED);
		subscriptions.deliver(Delivery.of(OPENED, "gone", NOW));
		assertThat(this.heard).hasSize(1);
	}

	@Test
	void passOnTheFailureOfAReceiver() {
		Subscriptions subscriptions = new Subscriptions(List.of(Subscription.of(new EventSubscriber() {

			@Override
			public String name() {
				return "failing";
			}

			@Override
			public Set<String> types() {
				return Set.of("opened");
			}

			@Override
			public void on(DomainEvent event) {
				throw new IllegalStateException("not now");
			}

		})));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> subscriptions.deliver(Delivery.of(OPENED, "failing", NOW)));
	}

	@Test
	void giveEachDeliveryAnIdOfItsOwn() {
		assertThat(Delivery.of(OPENED, "a", NOW).id()).isEqualTo(OPENED.id() + "/a");
		assertThat(Delivery.of(OPENED, "b", NOW).id()).isNotEqualTo(Delivery.of(OPENED, "a", NOW).id());
	}

	@Test
	void signWithTheirOwnSecretIfTheyHaveOne() {
		WebhookSecret internal = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
		assertThat(target(null).secretOr(internal)).isSameAs(internal);
		String own = target("whsec_AfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").secretOr(internal).sign("m1", NOW, new byte[0]);
		assertThat(own).isNotEqualTo(internal.sign("m1", NOW, new byte[0]));
	}

	@Test
	void areToldNothingThatChangesLater() {
		Map<String, Object> data = new HashMap<>(Map.of("version", 1));
		DomainEvent event = DomainEvent.of("opened", "a1", NOW, data);
		data.put("version", 2);
		assertThat(event.data()).containsEntry("version", 1);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> event.data().clear());
	}

	private static SubscriptionProperties.Target target(String secret) {
		return new SubscriptionProperties.Target("a", "http://127.0.0.1", Set.of(), secret);
	}

	private Subscription subscription(String name, String... types) {
		return Subscription.of(new EventSubscriber() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Set<String> types() {
				return Set.of(types);
			}

			@Override
			public void on(DomainEvent event) {
				SubscriptionsTests.this.heard.add(event);
			}

		});
	}

}
