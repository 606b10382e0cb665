package org.symposia.agenda.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class ReleasePublisherTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private ReleasePublisher publisher;

	@Autowired
	private Releases releases;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Events events;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private ConfigurableApplicationContext context;

	@Test
	void countsVersionsFromOne() {
		String id = this.organizer.aPublicEvent();
		this.organizer.putSession(id, "opening", "11:00", "12:00");
		assertThat(this.organizer.release(id)).contains("\"version\":2", "session-moved");
		assertThat(this.releases.find(id, 1).orElseThrow().schedule().session("opening").orElseThrow().slot())
			.isEqualTo(Fixtures.slot("09:00", "10:00"));
	}

	@Test
	void releasesNothingTwice() {
		String id = this.organizer.aPublicEvent();
		assertThat(expect(409, this.organizer.post("/api/agenda/events/" + id + "/releases", Map.of())))
			.contains("nothing-changed");
		assertThat(event(id).released()).isEqualTo(1);
	}

	@Test
	void releasesNoEmptyAgenda() {
		expect(409, this.organizer.post("/api/agenda/events/" + this.organizer.anEvent() + "/releases", Map.of()));
	}

	@Test
	void finishesAReleaseThatACrashLeftHalfway() {
		String id = this.organizer.aDraft();
		this.releases
			.claim(Release.of(1, null, this.drafts.of(event(id)), Fixtures.BERLIN, List.of(), List.of(), Fixtures.NOW));
		assertThat(event(id).isPublic()).isFalse();
		assertThat(this.publisher.release(event(id), ReleaseInput.PLAIN, null, Fixtures.ORGANIZER))
			.isInstanceOf(ReleaseOutcome.Released.class);
		assertThat(event(id).released()).isEqualTo(1);
		assertThat(event(id).isPublic()).isTrue();
		assertThat(this.releases.find(id, 2)).isEmpty();
	}

	@Test
	void releasesOnceThoughManyAsk() {
		String id = this.organizer.aDraft();
		List<Integer> statuses = Concurrently.call(12,
				(_) -> this.organizer.post("/api/agenda/events/" + id + "/releases", Map.of()).getStatus().value());
		assertThat(statuses).contains(201).isSubsetOf(201, 409, 412);
		assertThat(event(id).released()).isEqualTo(1);
		assertThat(this.releases.find(id, 2)).isEmpty();
	}

	@Test
	void announcesAReleaseThoughTheEventIsChangedMeanwhile() {
		String id = this.organizer.aDraft();
		Event expectedVersion = event(id);
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + id, Map.of("kind", "workshop")));
		assertThat(this.publisher.release(expectedVersion, ReleaseInput.PLAIN, null, Fixtures.ORGANIZER))
			.isInstanceOf(ReleaseOutcome.Released.class);
		assertThat(event(id).released()).isEqualTo(1);
		assertThat(event(id).details().kind().slug()).isEqualTo("workshop");
	}

	@Test
	void recordsAReleaseThatACrashLeftHalfway() {
		String id = this.organizer.aDraft();
		this.releases
			.claim(Release.of(1, null, this.drafts.of(event(id)), Fixtures.BERLIN, List.of(), List.of(), Fixtures.NOW));
		this.publisher.release(event(id), ReleaseInput.PLAIN, null, Fixtures.ORGANIZER);
		assertThat(this.trail.entries(id)).extracting(AuditEntry::action).containsOnlyOnce("agenda.released");
	}

	@Test
	void showsNobodyWhoIsNotOnTheAgenda() {
		String id = this.organizer.aDraft();
		expect(200, this.organizer.put(draft(id) + "/persons/mustermann", Map.of("name", "Dr. Erika Mustermann")));
		assertThat(expect(200, this.organizer.get(draft(id) + "/changes"))).doesNotContain("Mustermann");
		this.organizer.release(id);
		String schedule = "/api/agenda/events/" + id + "/schedule";
		assertThat(expect(200, this.organizer.get(schedule))).doesNotContain("Mustermann");
		this.organizer.putSession(id, "opening", "09:00", "10:00", "chairs", List.of("mustermann"));
		this.organizer.release(id);
		assertThat(expect(200, this.organizer.get(schedule))).contains("Mustermann");
	}

	@Test
	void readsOneReleasedDocumentForAPageAndNoDraft() {
		String id = this.organizer.aPublicEvent();
		List<String> read = Collections.synchronizedList(new ArrayList<>());
		AbstractMongoEventListener<Object> listener = new AbstractMongoEventListener<Object>() {

			@Override
			public void onAfterLoad(AfterLoadEvent<Object> loaded) {
				read.add(loaded.getCollectionName());
			}

		};
		this.context.addApplicationListener(listener);
		for (String path : List.of("", "/sessions/opening", "/schedule.ics")) {
			read.clear();
			expect(200, this.visitor.page("/agenda/" + id + path));
			assertThat(read).containsOnlyOnce("releases").doesNotContain("drafts");
		}
		this.context.removeApplicationListener(listener);
	}

	@Test
	void recordsWhoReleased() {
		String id = this.organizer.aPublicEvent();
		assertThat(this.trail.entries(id)).extracting(AuditEntry::action, AuditEntry::by)
			.contains(org.assertj.core.groups.Tuple.tuple("agenda.released", "organizer-jihs"));
	}

	@Test
	void showsWhatAReleaseChangesAndReleasesByAButton() {
		String id = this.organizer.aDraft();
		String path = "/agenda/desk/" + id + "/release";
		assertThat(expect(200, this.organizer.page(path))).contains("New session: “Title of opening”",
				"Publish the programme as version 1");
		expect(412, this.organizer.submit(path, Map.of("version", "99")));
		expect(302, this.organizer.submit(path, Map.of("version", "1")));
		assertThat(expect(200, this.organizer.page(path))).contains("Version 1 is public.",
				"There is nothing to publish");
	}

	private Event event(String id) {
		return this.events.find(id).orElseThrow();
	}

}
