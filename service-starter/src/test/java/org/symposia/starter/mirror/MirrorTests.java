package org.symposia.starter.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.test.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MirrorTests {

	private final Map<String, Copy> neighbour = new HashMap<>();

	private final List<String> asked = new ArrayList<>();

	private final List<String> changes = new ArrayList<>();

	private final MongoOperations store = EmbeddedStore.newStore();

	private boolean away;

	/** Happens once, between looking at the copy and storing what was read. */
	private Runnable meanwhile = () -> {
	};

	private final Mirror<Copy> mirror = new Mirror<>(this.store, Copy.class, this::read, Set.of("sample.changed"),
			(copy, read) -> new Copy(read.id(), read.title(), read.version(), copy.note()),
			(before, after) -> this.changes.add(before.title() + " > " + after.title()));

	@Test
	void readsARecordWhenFirstNeededAndOnlyThen() {
		tell("e1", "Symposium", 1);
		assertThat(this.mirror.findCopy("e1")).isEmpty();
		assertThat(this.mirror.find("e1")).map(Copy::title).contains("Symposium");
		this.away = true;
		assertThat(this.mirror.find("e1")).map(Copy::title).contains("Symposium");
		assertThat(this.asked).containsExactly("e1");
	}

	@Test
	void failsForWhatItDoesNotKnowWhileTheNeighbourIsAway() {
		this.away = true;
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> this.mirror.find("e1"));
	}

	@Test
	void storesNothingOfWhatDoesNotExist() {
		assertThat(this.mirror.find("e1")).isEmpty();
		assertThat(this.mirror.findCopy("e1")).isEmpty();
	}

	@Test
	void refreshesWhatAnEventNames() {
		tell("e1", "Symposium", 1);
		this.mirror.find("e1");
		tell("e1", "Congress", 2);
		this.mirror.handle(new IncomingEvent("1", "agenda", "sample.changed", "e1", null, Map.of()));
		assertThat(this.mirror.findCopy("e1")).map(Copy::title).contains("Congress");
		assertThat(this.changes).containsExactly("Symposium > Congress");
	}

	@Test
	void neverGoesBackToAnOlderVersion() {
		tell("e1", "Congress", 2);
		this.mirror.find("e1");
		tell("e1", "Symposium", 1);
		assertThat(this.mirror.refresh("e1")).map(Copy::title).contains("Congress");
		assertThat(this.mirror.findCopy("e1")).map(Copy::title).contains("Congress");
		assertThat(this.changes).isEmpty();
	}

	@Test
	void keepsANewerCopyThatWasStoredWhileItRead() {
		tell("e1", "Symposium", 1);
		this.mirror.find("e1");
		tell("e1", "Congress", 2);
		this.meanwhile = () -> {
			this.store.save(new Copy("e1", "Conference", 3, null));
		};
		assertThat(this.mirror.refresh("e1")).map(Copy::title).contains("Conference");
		assertThat(this.mirror.findCopy("e1")).map(Copy::title).contains("Conference");
	}

	@Test
	void keepsWhatAnotherInstanceStoredFirst() {
		tell("e1", "Symposium", 1);
		this.meanwhile = () -> {
			this.store.save(new Copy("e1", "Congress", 2, null));
		};
		assertThat(this.mirror.find("e1")).map(Copy::title).contains("Congress");
	}

	@Test
	void keepsWhatThisServiceNoted() {
		this.store.save(new Copy("e1", "Symposium", 1, "ours"));
		tell("e1", "Congress", 2);
		assertThat(this.mirror.refresh("e1")).map(Copy::note).contains("ours");
	}

	@Test
	void removesWhatIsGone() {
		tell("e1", "Symposium", 1);
		this.mirror.find("e1");
		this.neighbour.clear();
		assertThat(this.mirror.refresh("e1")).isEmpty();
		assertThat(this.mirror.findCopy("e1")).isEmpty();
	}

	@Test
	void reconcilesWhatItKnowsAsFarAsItCanBeRead() {
		for (String id : List.of("e1", "e2", "e3")) {
			tell(id, "Symposium", 1);
			this.mirror.find(id);
			tell(id, "Congress", 2);
		}
		this.meanwhile = () -> {
			throw new NeighbourUnavailableException("agenda");
		};
		this.mirror.reconcile();
		assertThat(this.store.findAll(Copy.class)).extracting(Copy::title)
			.containsExactlyInAnyOrder("Symposium", "Congress", "Congress");
	}

	private void tell(String id, String title, long version) {
		this.neighbour.put(id, new Copy(id, title, version, null));
	}

	private Optional<Copy> read(String id) {
		this.asked.add(id);
		if (this.away) {
			throw new NeighbourUnavailableException("agenda");
		}
		Runnable once = this.meanwhile;
		this.meanwhile = () -> {
		};
		once.run();
		return Optional.ofNullable(this.neighbour.get(id));
	}

	record Copy(String id, String title, long version, String note) implements MirroredRecord {
	}

}
