package org.symposia.starter.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.test.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AuditRelayTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final Caller ERIKA = Caller.signedIn("u1", "Erika", null, false, Set.of(), Set.of());

	private final MongoOperations store = EmbeddedStore.newStore();

	private final AuditRelay<Order> relay = new AuditRelay<>(this.store, Order.class);

	@Test
	void copiesTheEntriesOfADocument() {
		Order order = this.store.insert(order("o1", entry("created"), entry("approved")));
		this.relay.relay(order);
		assertThat(entries()).extracting(AuditEntry::action).containsExactlyInAnyOrder("created", "approved");
		assertThat(entries()).allSatisfy((entry) -> {
			assertThat(entry.subject()).isEqualTo("o1");
			assertThat(entry.by()).isEqualTo("u1");
			assertThat(entry.at()).isEqualTo(NOW);
		});
	}

	@Test
	void emptiesTheDocumentWithoutANewVersion() {
		Order order = this.store.insert(order("o1", entry("created")));
		this.relay.relay(order);
		assertThat(find("o1").journal()).isEmpty();
		assertThat(find("o1").version()).isEqualTo(order.version());
	}

	@Test
	void copiesAnEntryOnceHoweverOftenItIsRelayed() {
		Order order = this.store.insert(order("o1", entry("created")));
		this.relay.relay(order);
		this.relay.relay(order);
		assertThat(entries()).hasSize(1);
	}

	@Test
	void keepsAnEntryThatWasAddedMeanwhile() {
		PendingAuditEntry first = entry("created");
		PendingAuditEntry second = entry("approved");
		Order read = this.store.insert(order("o1", first));
		this.store.save(new Order("o1", read.version(), List.of(first, second)));
		this.relay.relay(read);
		assertThat(find("o1").journal()).extracting(PendingAuditEntry::action).containsExactly("approved");
	}

	@Test
	void findsInASweepWhatACrashLeft() {
		this.store.insert(order("o1", entry("created")));
		this.store.insert(order("o2"));
		this.store.insert(order("o3", entry("approved")));
		this.relay.sweep();
		assertThat(entries()).extracting(AuditEntry::subject).containsExactlyInAnyOrder("o1", "o3");
		assertThat(find("o1").journal()).isEmpty();
		assertThat(find("o3").journal()).isEmpty();
	}

	@Test
	void leavesToTheSweepWhatCannotBeCopied() {
		Order broken = new Order("o1", null, null);
		assertThatNoException().isThrownBy(() -> this.relay.relay(broken));
	}

	private static PendingAuditEntry entry(String action) {
		return PendingAuditEntry.of(action, ERIKA, NOW, Map.of("place", 1));
	}

	private static Order order(String id, PendingAuditEntry... entries) {
		return new Order(id, null, List.of(entries));
	}

	private List<AuditEntry> entries() {
		return this.store.findAll(AuditEntry.class);
	}

	private Order find(String id) {
		return this.store.findById(id, Order.class);
	}

	@Document("orders")
	record Order(@Id String id, @Version @Nullable Long version,
			List<PendingAuditEntry> journal) implements AuditedDocument {
	}

}
