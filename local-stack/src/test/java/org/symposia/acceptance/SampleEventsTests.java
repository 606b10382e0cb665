package org.symposia.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The events that the sample brings along. */
@AcceptanceTest
class SampleEventsTests {

	private static final String WORKSHOP = "joint-workshop";

	private static final String DELEGATION = "tokyo-delegation";

	@Test
	void haveAWorkshopInTheTenthWeekWithEightRegistered(Product product) {
		JsonNode workshop = product.anonymousApi().get("/api/agenda/events/" + WORKSHOP).json();
		assertThat(workshop.path("start").asString()).startsWith("2026-11-17T09:00");
		assertThat(workshop.path("end").asString()).startsWith("2026-11-18T13:00");
		assertThat(Registrations.of(product, WORKSHOP).subList(0, 8))
			.extracting((registration) -> registration.path("state").asString())
			.containsOnly("confirmed");
	}

	@Test
	void haveAWorkshopOfFortyPlacesInFourRooms(Product product) {
		JsonNode schedule = product.anonymousApi().get("/api/agenda/events/" + WORKSHOP + "/schedule").json();
		assertThat(schedule.path("rooms")).extracting((room) -> room.path("name").path("en").asString())
			.containsExactlyInAnyOrder("Main hall", "Seminar room A", "Seminar room B", "Gallery");
		assertThat(schedule.path("tracks")).extracting((track) -> track.path("name").path("en").asString())
			.containsExactlyInAnyOrder("Laboratory", "Clinic", "Data", "Cooperation");
		assertThat(product.api("organizer-jihs")
			.get("/api/registration/events/" + WORKSHOP + "/offer")
			.json()
			.path("places")
			.asInt()).isEqualTo(40);
	}

	@Test
	void haveAWorkshopWithPlenariesBreaksPostersAndAnEvening(Product product) {
		Map<String, JsonNode> sessions = new HashMap<>();
		product.anonymousApi()
			.get("/api/agenda/events/" + WORKSHOP + "/schedule")
			.json()
			.path("sessions")
			.forEach((session) -> sessions.put(session.path("id").asString(), session));
		assertThat(sessions.get("posters").path("kind").asString()).isEqualTo("session");
		assertThat(sessions.get("evening").path("kind").asString()).isEqualTo("social");
		for (String plenary : List.of("opening", "keynote", "coffee-1", "lunch", "open-floor", "coffee-2", "closing")) {
			assertThat(sessions.get(plenary).path("room").isString()).as(plenary).isFalse();
		}
		assertThat(sessions.values()).filteredOn((session) -> session.path("start").asString().contains("T11:00"))
			.extracting((session) -> session.path("track").asString())
			.contains("clinic", "laboratory");
	}

	@Test
	void haveADelegationWithFourPlacesAndTwoWhoWait(Product product) {
		assertThat(states(product)).isEqualTo(Map.of("confirmed", 4L, "waiting", 2L));
		assertThat(Registrations.of(product, DELEGATION))
			.allMatch((registration) -> registration.path("mailboxConfirmed").asBoolean());
	}

	@Test
	void haveTheSymposiumThatIsOver(Product product) {
		ApiUser.Response late = product.anonymousApi()
			.post("/api/registration/events/berlin-2026/registrations", Events.attendee(Registrations.mailbox("late")));
		assertThat(late.expect(409).problem()).isEqualTo("urn:symposia:problem:registration-closed");
		try (BrowserUser visitor = product.newUser()) {
			visitor.opens("/?query=JIHS");
			assertThat(visitor.page().locator("section[aria-labelledby=over]").innerText())
				.contains("JIHS–NUM Bilateral Symposium");
			assertThat(visitor.page().locator("section[aria-labelledby=upcoming]").innerText())
				.contains("JIHS–NUM Joint Workshop")
				.doesNotContain("Bilateral");
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.page().locator("main a[href^='/registration/']").count()).isZero();
		}
	}

	@Test
	void stayAsTheyAreWhenTheyAreLoadedAgain(Product product) throws IOException {
		List<JsonNode> before = Registrations.of(product, DELEGATION);
		Path mark = product.stack().layout().home().resolve("sample").resolve(DELEGATION);
		Files.delete(mark);
		product.stack().sample().load((step) -> {
		});
		assertThat(mark).exists();
		assertThat(Registrations.of(product, DELEGATION)).isEqualTo(before);
	}

	private static Map<String, Long> states(Product product) {
		return Registrations.of(product, DELEGATION)
			.stream()
			.collect(Collectors.groupingBy((registration) -> registration.path("state").asString(),
					Collectors.counting()));
	}

}
