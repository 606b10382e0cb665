package org.symposia.starter.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.test.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListOrderTests {

	private static final Instant START = Instant.parse("2026-04-15T08:00:00Z");

	private static final ListOrder<Talk> BY_START = ListOrder.byTime("start", Talk::start, Talk::id);

	/** Two at a time begin at the same moment. */
	private final List<Talk> talks = IntStream.range(0, 7)
		.mapToObj((number) -> new Talk("t" + number, START.plusSeconds(number / 2), "Talk " + number))
		.toList();

	@Test
	void readsAListInMemoryPartByPart() {
		assertThat(ids((request) -> BY_START.select(this.talks.reversed(), request))).containsExactly("t0", "t1", "t2",
				"t3", "t4", "t5", "t6");
	}

	@Test
	void readsAListInTheStorePartByPart() {
		MongoOperations store = EmbeddedStore.newStore();
		store.insertAll(this.talks);
		assertThat(ids((request) -> BY_START.find(store, Talk.class, new Criteria(), request))).containsExactly("t0",
				"t1", "t2", "t3", "t4", "t5", "t6");
		assertThat(ids((request) -> BY_START.reversed().find(store, Talk.class, new Criteria(), request)))
			.containsExactly("t6", "t5", "t4", "t3", "t2", "t1", "t0");
	}

	@Test
	void endsWithoutAnEmptyPart() {
		assertThat(BY_START.select(this.talks, ListRequest.first(7)).next()).isNull();
		assertThat(BY_START.select(this.talks, ListRequest.first(6)).next()).isNotNull();
	}

	@Test
	void goesOnWhereItWasWhenTheLastItemIsGone() {
		String next = BY_START.select(this.talks, ListRequest.first(3)).next();
		List<Talk> others = this.talks.stream().filter((talk) -> !talk.id().equals("t2")).toList();
		assertThat(BY_START.select(others, new ListRequest(next, 3, "")).items()).extracting(Talk::id)
			.containsExactly("t3", "t4", "t5");
	}

	@Test
	void findsWordsInAnyField() {
		MongoOperations store = EmbeddedStore.newStore();
		store.insertAll(this.talks);
		ListRequest request = new ListRequest(null, 10, " 3  tALK ");
		assertThat(BY_START.find(store, Talk.class, request.matching("title", "_id"), request).items())
			.extracting(Talk::id)
			.containsExactly("t3");
		assertThat(this.talks).filteredOn((talk) -> request.matches(talk.title()))
			.extracting(Talk::id)
			.containsExactly("t3");
		assertThat(store.find(
				ListOrder.byId(Talk::id).query(new ListRequest(null, 10, ".*").matching("title"), request), Talk.class))
			.isEmpty();
	}

	@Test
	void refusesACursorOfAnotherList() {
		for (String cursor : List.of("%", "x", text("[\"a\"]"), text("[\"a\",\"b\"]"), text("[null,\"b\"]"), text("{}"),
				text("null"))) {
			assertThatExceptionOfType(InvalidInputException.class).as(cursor)
				.isThrownBy(() -> BY_START.select(this.talks, new ListRequest(cursor, 3, "")));
		}
	}

	private static String text(String json) {
		return Base64.getUrlEncoder().encodeToString(json.getBytes());
	}

	private static List<String> ids(Function<ListRequest, ListPage<Talk>> list) {
		List<String> ids = new ArrayList<>();
		@Nullable String cursor = null;
		do {
			ListPage<Talk> part = list.apply(new ListRequest(cursor, 3, ""));
			part.items().forEach((talk) -> ids.add(talk.id()));
			cursor = part.next();
		}
		while (cursor != null);
		return ids;
	}

	record Talk(String id, Instant start, String title) {
	}

}
