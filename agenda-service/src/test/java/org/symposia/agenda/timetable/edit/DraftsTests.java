package org.symposia.agenda.timetable.edit;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.english;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.AgendaClient.expect;

/** The draft is the sum of its edits, on any instance and after any crash. */
@SymposiaTest
class DraftsTests {

	private static final int WRITERS = 8;

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private Drafts drafts;

	@Autowired
	private EditLog log;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private ItemDocuments documents;

	@Autowired
	private Contents contents;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private EarlierDrafts earlier;

	@Autowired
	private Events events;

	private Event event;

	@BeforeEach
	void setUp() {
		this.event = this.events.find(this.organizer.anEvent()).orElseThrow();
	}

	@Test
	void keepsWhoEditedWhatWithTheItemBeforeAndAfter() {
		edit(Room.of("a", english("Room A")));
		edit(Room.of("a", english("Hall")));
		Edit second = this.log.find(this.event.id(), 2).orElseThrow();
		assertThat(second.editor()).isEqualTo("organizer-jihs");
		ItemChange change = second.changes().getFirst();
		assertThat(change.key()).isEqualTo("room/a");
		assertThat(change.previous()).isEqualTo(1);
		assertThat(change.before()).isNotNull().containsEntry("name", new Document("en", "Room A"));
		assertThat(change.after()).isNotNull().containsEntry("name", new Document("en", "Hall"));
	}

	@Test
	void storesNoEditThatChangesNothing() {
		edit(Room.of("a", english("Room A")));
		assertThat(edit(Room.of("a", english("Room A"))).version()).isEqualTo(1);
		assertThat(this.log.find(this.event.id(), 2)).isEmpty();
	}

	@Test
	void keepsEveryEditOfManyWritersOnTwoInstances() {
		Drafts other = anotherInstance();
		Concurrently.call(WRITERS, (writer) -> {
			Drafts instance = (writer % 2 == 0) ? this.drafts : other;
			IntStream.range(0, 10).forEach((number) -> add("r-" + writer + "-" + number, instance));
			return writer;
		});
		assertThat(this.drafts.of(this.event).timetable().rooms()).hasSize(10 * WRITERS);
		assertThat(other.of(this.event).version()).isEqualTo(10 * WRITERS);
		assertThat(anotherInstance().of(this.event).timetable().rooms())
			.containsExactlyElementsOf(this.drafts.of(this.event).timetable().rooms());
	}

	@Test
	void opensFromTheLastSnapshotAndTheEditsAfterIt() {
		for (int number = 1; number <= Drafts.SNAPSHOT + 5; number++) {
			edit(session("talk", "09:00", "10:%02d".formatted(number % 60), "a"));
		}
		assertThat(this.snapshots.of(this.event.id()).version()).isEqualTo(Drafts.SNAPSHOT);
		Draft opened = anotherInstance().of(this.event);
		assertThat(opened.version()).isEqualTo(Drafts.SNAPSHOT + 5);
		assertThat(opened.version("session/talk")).isEqualTo(Drafts.SNAPSHOT + 5);
		assertThat(opened.timetable().sessions()).isEqualTo(this.drafts.of(this.event).timetable().sessions());
	}

	@Test
	void storesNoOlderSnapshotOverALaterOne() {
		edit(Room.of("a", english("Room A")));
		Draft first = this.drafts.of(this.event);
		edit(Room.of("b", english("Room B")));
		this.snapshots.save(this.drafts.of(this.event));
		this.snapshots.save(first);
		assertThat(this.snapshots.of(this.event.id()).version()).isEqualTo(2);
	}

	@Test
	void storesTheSameContentOnceAndFindsIt() {
		ItemContent.OfSession about = new ItemContent.OfSession(null, "ja", english("About it"), List.of());
		String id = this.contents.store(this.event.id(), about);
		assertThat(this.contents.store(this.event.id(), about)).isEqualTo(id);
		assertThat(this.contents.session(id)).isEqualTo(about);
		assertThat(this.contents.all(List.of(String.valueOf(id))).session(id)).isEqualTo(about);
		assertThat(this.contents.store(this.event.id(), ItemContent.OfSession.NONE)).isNull();
	}

	@Test
	void takesOverADraftThatWasOneDocument() {
		this.mongo.getCollection("drafts").insertOne(anEarlierDraft(this.event.id()));
		this.earlier.run(new DefaultApplicationArguments());
		Draft draft = anotherInstance().of(this.event);
		assertThat(draft.version()).isEqualTo(7);
		Session opening = draft.timetable().session("opening").orElseThrow();
		assertThat(opening.time()).hasToString("2026-04-15T09:00/PT1H20M");
		assertThat(opening.rooms()).containsExactly("hall");
		assertThat(opening.persons()).containsExactly("yamada");
		assertThat(this.contents.session(opening.content()).abstractText()).isEqualTo(english("About it"));
		assertThat(draft.timetable().room("hall")).contains(Room.of("hall", english("Hall")));
		assertThat(draft.conflicts(this.event)).singleElement().matches(draft::accepts);
		assertThat(this.mongo.getCollection("drafts").find(new Document("_id", this.event.id()))).isEmpty();
		assertThat(expect(200, this.organizer.get("/api/agenda/events/" + this.event.id() + "/draft")))
			.contains("\"version\":7", "\"abstract\":{\"en\":\"About it\"}");
	}

	/** As it was stored before edits were. */
	private static Document anEarlierDraft(String event) {
		return Document.parse("""
				{"_id": "%s", "version": 7, "zone": "Europe/Berlin", "schema": 1, "timetable": {
				  "rooms": [{"_id": "hall", "name": {"en": "Hall"}}], "tracks": [],
				  "persons": [{"_id": "yamada", "name": "Taro Yamada", "nativeName": "山田 太郎"}],
				  "sessions": [
				    {"_id": "opening", "title": {"en": "Opening"}, "kind": "CEREMONY", "room": "hall",
				     "slot": {"start": {"$date": "2026-04-15T07:00:00Z"}, "end": {"$date": "2026-04-15T08:20:00Z"}},
				     "chairs": ["yamada"], "speakers": [], "abstractText": {"en": "About it"}},
				    {"_id": "talk", "title": {"en": "Talk"}, "kind": "TALK", "room": "hall",
				     "slot": {"start": {"$date": "2026-04-15T08:00:00Z"}, "end": {"$date": "2026-04-15T09:00:00Z"}},
				     "chairs": [], "speakers": []}]},
				 "accepted": ["room-overlap:hall:opening+talk@2026-04-15T08:00:00Z/2026-04-15T08:20:00Z"]}
				""".formatted(event));
	}

	private Draft edit(Room room) {
		return this.drafts.edit(this.event, Fixtures.ORGANIZER, (draft) -> draft.with(room));
	}

	/** Repeats an edit that lost every race, as clients are told to. */
	private void add(String room, Drafts instance) {
		boolean stored = false;
		while (!stored) {
			try {
				instance.edit(this.event, Fixtures.ORGANIZER, (draft) -> draft.with(Room.of(room, english("Room"))));
				stored = true;
			}
			catch (OptimisticLockingFailureException _) {
				stored = false;
			}
		}
	}

	private Draft edit(Session session) {
		return this.drafts.edit(this.event, Fixtures.ORGANIZER, (draft) -> draft.with(session));
	}

	/** An instance that has read nothing yet. */
	private Drafts anotherInstance() {
		return new Drafts(this.log, this.snapshots, this.documents, Clock.systemUTC());
	}

}
