package org.symposia.agenda.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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

	private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

	/** Days by which these events follow those of other tests. */
	private static final int LATER = 36_500;

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
		assertThat(this.list.past(ListRequest.first(50), Fixtures.NOW).items()).extracting(Event::id)
			.filteredOn((id) -> id.startsWith("past-"))
			.startsWith("past-109", "past-108");
	}

	@Test
	void readsOnByCursorForProgramsAndPeople() {
		String first = expect(200, this.visitor.get("/api/agenda/events"));
		assertThat(first).contains("\"next\":\"");
		String cursor = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
		assertThat(idsIn(expect(200, this.visitor.get("/api/agenda/events?cursor=" + cursor)))).isNotEmpty()
			.doesNotContainAnyElementsOf(idsIn(first));
		String page = expect(200, this.visitor.page("/", "en"));
		assertThat(page).contains("Later events", "Earlier events", "past-109").doesNotContain("past-000");
		assertThat(expect(200, this.visitor.page(href(page, "past=true&amp;cursor"), "en")))
			.contains("To the first page", "past-05")
			.doesNotContain("past-109", "next-");
	}

	@Test
	void movesAnEventToThePastWhenItEnds() {
		Instant end = find("next-000").details().end();
		assertThat(idsAt(end.minusMillis(1))).contains("next-000");
		assertThat(idsAt(end)).doesNotContain("next-000");
		assertThat(this.list.past(new ListRequest(null, 50, "next-000"), end).items()).extracting(Event::id)
			.contains("next-000");
	}

	@Test
	void findsEventsByTheWordsOfTheirTitleAndPlace() {
		String found = expect(200, this.visitor.page("/?query=NEXT-04+berlin", "en"));
		assertThat(found).contains("next-041<", "value=\"NEXT-04 berlin\"").doesNotContain("next-051<", "past-");
		assertThat(expect(200, this.visitor.page("/?query=nowhere+at+all", "en")))
			.contains("No event matches “nowhere at all”", "Show all events");
		String many = expect(200, this.visitor.page("/?query=past-", "en"));
		assertThat(expect(200, this.visitor.page(href(many, "past=true&amp;cursor"), "en"))).contains("past-05")
			.doesNotContain("next-");
		expect(400, this.visitor.page("/?query=" + "x".repeat(201)));
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
		ListPage<Event> page = this.list.upcoming(new ListRequest(after, 50, ""), Fixtures.NOW);
		page.items().stream().map(Event::id).filter((id) -> id.startsWith(prefix)).forEach(ids::add);
		if (page.next() != null) {
			ids.addAll(idsOf(prefix, page.next()));
		}
		return ids;
	}

	private List<String> idsAt(Instant now) {
		return this.list.upcoming(new ListRequest(null, 50, "next-000"), now).items().stream().map(Event::id).toList();
	}

	private Event find(String id) {
		return Objects.requireNonNull(this.store.findById(id, Event.class));
	}

	private static List<String> idsIn(String answer) {
		return ID.matcher(answer).results().map((each) -> each.group(1)).toList();
	}

	private static String href(String page, String parameter) {
		return page.replaceAll("(?s).*href=\"(/\\?" + parameter + "=[^\"]+)\".*", "$1").replace("&amp;", "&");
	}

	private static Event listed(String id, Lifecycle state, int day) {
		EventDetails like = Fixtures.details();
		EventDetails details = new EventDetails(Fixtures.english(id), like.kind(), like.zone(),
				like.start().plusSeconds(86_400L * (day + LATER)), like.end().plusSeconds(86_400L * (day + LATER)),
				like.place(), like.languages(), like.hosts(), false, like.information());
		Event event = Event.create(id, details, Fixtures.organizer("organizer-list"), Fixtures.NOW);
		event.release(1, 0, Fixtures.ORGANIZER, Fixtures.NOW);
		event.changeLifecycle(state, Fixtures.ORGANIZER, Fixtures.NOW);
		return event;
	}

}
