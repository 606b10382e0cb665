package org.symposia.agenda.press;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.event.Event;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/** The team of an event lets press releases of others onto its page. */
@SymposiaTest
class ShownReleasesTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	@Autowired
	private AgendaClient service;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private AuditTrail trail;

	private final String release = UUID.randomUUID().toString();

	private String event;

	private String path;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aPublicEvent();
		this.path = "/api/agenda/events/" + this.event + "/shown-releases";
	}

	@Test
	void tellsOtherServicesWhichReleasesAreLet() {
		long before = version();
		expect(204, this.organizer.put(this.path + "/" + this.release, Map.of()));
		assertThat(told()).contains("\"shownReleases\":[\"" + this.release + "\"]");
		assertThat(version()).isGreaterThan(before);
		assertThat(expect(200, this.organizer.get(this.path))).contains("{\"release\":\"" + this.release + "\"}");
		expect(204, this.organizer.delete(this.path + "/" + this.release));
		assertThat(told()).contains("\"shownReleases\":[]");
	}

	@Test
	void recordsEachDecisionOnce() {
		for (int i = 0; i < 2; i++) {
			expect(204, this.organizer.put(this.path + "/" + this.release, Map.of()));
		}
		for (int i = 0; i < 2; i++) {
			expect(204, this.organizer.delete(this.path + "/" + this.release));
		}
		assertThat(this.trail.entries(this.event)).extracting(AuditEntry::action)
			.containsExactlyInAnyOrder("event.created", "agenda.released", "press-release.shown",
					"press-release.hidden");
	}

	@Test
	void leavesTheDecisionToTheTeam() {
		expect(401, this.visitor.put(this.path + "/" + this.release, Map.of()));
		expect(403, this.otherOrganizer.put(this.path + "/" + this.release, Map.of()));
		expect(403, this.otherOrganizer.delete(this.path + "/" + this.release));
		expect(403, this.otherOrganizer.get(this.path));
		expect(403, this.otherOrganizer.submit(page() + "/" + this.release, Map.of()));
		assertThat(told()).contains("\"shownReleases\":[]");
	}

	@Test
	void knowsNoReleaseOfAnotherKindOfId() {
		expect(404, this.organizer.put(this.path + "/" + "x".repeat(65), Map.of()));
		expect(404, this.organizer.put(this.path + "/a_b", Map.of()));
	}

	@Test
	void takesABoundedNumber() {
		for (int i = 0; i < Event.MAX_SHOWN_RELEASES; i++) {
			expect(204, this.organizer.put(this.path + "/r-" + i, Map.of()));
		}
		assertThat(expect(409, this.organizer.put(this.path + "/" + this.release, Map.of()))).contains("at most 200");
		expect(204, this.organizer.put(this.path + "/r-0", Map.of()));
	}

	@Test
	void isDecidedOnAPage() {
		assertThat(expect(200, this.organizer.page(page())))
			.contains("hx-get=\"/media/desk/fragments/" + this.event + "\"", "aria-current=\"page\">Press releases");
		expect(302, this.organizer.submit(page() + "/" + this.release, Map.of()));
		assertThat(told()).contains(this.release);
		expect(302, this.organizer.submit(page() + "/" + this.release + "/removal", Map.of()));
		assertThat(told()).doesNotContain(this.release);
	}

	private String page() {
		return "/agenda/desk/" + this.event + "/press";
	}

	private String told() {
		return expect(200, this.service.get("/internal/events/" + this.event));
	}

	private long version() {
		return Long.parseLong(told().replaceAll("(?s).*\"version\":(\\d+).*", "$1"));
	}

}
