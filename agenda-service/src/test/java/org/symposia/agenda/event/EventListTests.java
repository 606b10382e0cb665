package org.symposia.agenda.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class EventListTests {

	private static final int MANY = 110;

	/** Days by which these events precede those of other tests. */
	private static final int YEARS = 2000;

	@Autowired
	private AgendaClient admin;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private EventList list;

	@Autowired
	private MongoOperations store;

	@BeforeEach
	void fill() {
		List<Event> all = new ArrayList<>(IntStream.range(0, MANY)
			.mapToObj((number) -> listed("past-%03d".formatted(number), Lifecycle.CONCLUDED, number / 3))
			.toList());
		IntStream.range(0, MANY)
			.mapToObj((number) -> listed("next-%03d".formatted(number), Lifecycle.ANNOUNCED, number / 3))
			.forEach(all::add);
		Collections.reverse(all);
		this.store.insertAll(all);
	}

	@AfterEach
	void empty() {
		this.store.remove(Query.query(Criteria.where("_id").regex("^(past|next)-")), Event.class);
	}

	@Test
	void namesEachEventOnceByItsStartThoughManyStartTogether() {
		assertThat(idsOf("next", null)).hasSize(MANY).isSorted();
	}

	@Test
	void showsTheLatestOfThePastFirst() {
		assertThat(this.list.over(ListRequest.first(50)).items()).extracting(Event::id)
			.filteredOn((id) -> id.startsWith("past-"))
			.startsWith("past-109", "past-108");
	}

	@Test
	void readsOnByCursorForProgramsAndPeople() {
		String first = expect(200, this.visitor.get("/api/agenda/events"));
		assertThat(first).contains("\"next\":\"");
		String cursor = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
		assertThat(expect(200, this.visitor.get("/api/agenda/events?cursor=" + cursor))).doesNotContain("past-000");
		String page = expect(200, this.visitor.page("/", "en"));
		assertThat(page).contains("Later events", "Earlier events", "past-109").doesNotContain("past-000");
		assertThat(expect(200, this.visitor.page(href(page, "past=true&amp;cursor"), "en")))
			.contains("To the first page", "past-05")
			.doesNotContain("past-109", "next-");
	}

	@Test
	void readsOnAtTheDeskToo() {
		assertThat(expect(200, this.admin.page("/agenda/desk", "en"))).contains("Later events");
	}

	@Test
	void refusesACursorNobodyGave() {
		for (String cursor : List.of("x", "%00", "MjAyNi0wNC0xNQ", "x".repeat(5000))) {
			assertThat(expect(400, this.visitor.get("/api/agenda/events?cursor=" + cursor)))
				.contains("\"field\":\"cursor\"");
			expect(400, this.visitor.page("/?cursor=" + cursor));
		}
	}

	private List<String> idsOf(String prefix, @Nullable String after) {
		List<String> ids = new ArrayList<>();
		ListPage<Event> page = this.list.coming(new ListRequest(after, 50, ""));
		page.items().stream().map(Event::id).filter((id) -> id.startsWith(prefix)).forEach(ids::add);
		if (page.next() != null) {
			ids.addAll(idsOf(prefix, page.next()));
		}
		return ids;
	}

	private static String href(String page, String parameter) {
		return page.replaceAll("(?s).*href=\"(/\\?" + parameter + "=[^\"]+)\".*", "$1").replace("&amp;", "&");
	}

	private static Event listed(String id, Lifecycle state, int day) {
		EventDetails like = Fixtures.details();
		EventDetails details = new EventDetails(Fixtures.english(id), like.kind(), like.zone(),
				like.start().plusSeconds(86_400L * (day - YEARS)), like.end().plusSeconds(86_400L * (day - YEARS)),
				like.place(), like.languages(), like.hosts(), false, like.information());
		Event event = Event.create(id, details, Fixtures.organizer("organizer-list"), Fixtures.NOW);
		event.release(1, 0, Fixtures.ORGANIZER, Fixtures.NOW);
		event.changeLifecycle(state, Fixtures.ORGANIZER, Fixtures.NOW);
		return event;
	}

}
