package org.symposia.starter.mirror;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.service.TestServiceClients;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestServers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MirrorsTests {

	private final String path = "/" + UUID.randomUUID();

	private final MongoOperations store = EmbeddedStore.newStore();

	private final Mirror<Room> rooms = new Mirrors(this.store, TestServiceClients.create())
		.of(Room.class, TestServers.url(), this.path + "/{id}", Told.class,
				(told) -> new Room(told.id(), told.name().toUpperCase(), told.version()))
		.refreshOn("room.changed")
		.refreshOn("room.moved")
		.build();

	@Test
	void storesWhatTheNeighbourTellsInItsOwnForm() {
		tell("r1", "Aula", 3);
		assertThat(this.rooms.find("r1")).contains(new Room("r1", "AULA", 3));
		assertThat(this.store.findAll(Room.class)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404 })
	void knowsThatTheNeighbourHasNone(int status) {
		answer("r1", status);
		assertThat(this.rooms.find("r1")).isEmpty();
		this.store.save(new Room("r1", "AULA", 3));
		assertThat(this.rooms.refresh("r1")).isEmpty();
		assertThat(this.store.findAll(Room.class)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 409, 429, 500, 503 })
	void keepsACopyThatCannotBeRefreshed(int status) {
		this.store.save(new Room("r1", "AULA", 3));
		answer("r1", status);
		assertThatExceptionOfType(NeighbourUnavailableException.class).isThrownBy(() -> this.rooms.refresh("r1"));
		assertThat(this.rooms.find("r1")).contains(new Room("r1", "AULA", 3));
	}

	@Test
	void listensToTheEventsItIsToldOf() {
		assertThat(this.rooms.types()).containsExactlyInAnyOrder("room.changed", "room.moved");
		this.store.save(new Room("r1", "AULA", 3));
		tell("r1", "Audimax", 4);
		this.rooms.handle(new IncomingEvent("e1", "agenda", "room.moved", "r1", null, Map.of()));
		assertThat(this.rooms.findCopy("r1")).contains(new Room("r1", "AUDIMAX", 4));
	}

	@Test
	void copiesNothingForAnEventThatNamesNothing() {
		this.rooms.handle(new IncomingEvent("e1", "agenda", "room.moved", null, null, Map.of()));
		assertThat(this.store.findAll(Room.class)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void neverGoesBackByVersion(long told) {
		this.store.save(new Room("r1", "AULA", 3));
		tell("r1", "Audimax", told);
		assertThat(this.rooms.refresh("r1")).map(Room::name).contains((told < 3) ? "AULA" : "AUDIMAX");
	}

	@Test
	void refreshesACopyFromBeforeVersionsWereCopied() {
		this.store.save(new Document("_id", "r1").append("name", "AULA"), "room");
		assertThat(this.rooms.findCopy("r1")).isEmpty();
		tell("r1", "Audimax", 4);
		assertThat(this.rooms.refresh("r1")).contains(new Room("r1", "AUDIMAX", 4));
	}

	@Test
	void reconcilesAllCopies() {
		for (String id : List.of("r1", "r2")) {
			this.store.save(new Room(id, "AULA", 3));
		}
		tell("r1", "Audimax", 4);
		answer("r2", 404);
		this.rooms.reconcile();
		assertThat(this.store.findAll(Room.class)).containsExactly(new Room("r1", "AUDIMAX", 4));
	}

	private void tell(String id, String name, long version) {
		TestServers.wireMock().stubFor(get(this.path + "/" + id).willReturn(okJson("""
				{"id": "%s", "name": "%s", "version": %d}
				""".formatted(id, name, version))));
	}

	private void answer(String id, int status) {
		TestServers.wireMock().stubFor(get(this.path + "/" + id).willReturn(aResponse().withStatus(status)));
	}

	record Told(String id, String name, long version) {
	}

	record Room(@Id String id, String name, long version) implements MirroredRecord {
	}

}
