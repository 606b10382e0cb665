package org.symposia.acceptance;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AcceptanceTest
class OrganizerTests {

	private final String event = "workshop-" + UUID.randomUUID().toString().substring(0, 8);

	private final String desk = "/agenda/desk/" + this.event;

	@Test
	void plansAnEventWithAColleagueAndReleasesIt(Product product) {
		try (BrowserUser organizer = product.newUser();
				BrowserUser colleague = product.newUser();
				BrowserUser visitor = product.newUser()) {
			organizer.signsIn("organizer-jihs");
			createsTheEvent(organizer);
			addsARoom(organizer);
			addsASession(organizer, "Opening", "09:00", "10:00");
			addsASession(organizer, "Repositories", "09:30", "10:30");
			isToldOfTheDoubleBooking(organizer);
			assertThat(visitor.opens("/agenda/" + this.event).status()).isEqualTo(404);
			movesTheSecondSession(organizer);
			releases(organizer, 1);
			visitor.opens("/agenda/" + this.event);
			assertThat(visitor.reads()).contains("Opening", "10:00", "Repositories");
			removesTheOpening(organizer);
			visitor.opens("/agenda/" + this.event);
			assertThat(visitor.reads()).contains("Opening");
			invitesTheColleague(product, organizer, colleague);
			releases(colleague, 2);
			visitor.opens("/agenda/" + this.event + "?again");
			assertThat(visitor.reads()).doesNotContain("Opening").contains("Repositories");
		}
	}

	private void createsTheEvent(BrowserUser organizer) {
		organizer.opens("/agenda/desk/new");
		organizer.fills("title", "Workshop on repositories");
		organizer.fills("id", this.event);
		organizer.chooses("kind", "workshop");
		organizer.fills("zone", "Europe/Berlin");
		organizer.fills("start", "2026-10-01T09:00");
		organizer.fills("end", "2026-10-01T17:00");
		organizer.fills("place", "Berlin");
		organizer.fills("languages", "en");
		organizer.page().locator("input[name=hosts][value=jihs]").check();
		organizer.presses("Create the event");
		assertThat(organizer.page().url()).endsWith(this.desk);
	}

	private void addsARoom(BrowserUser organizer) {
		organizer.opens(this.desk + "/rooms/new");
		organizer.fills("name", "Great hall");
		organizer.presses("Add a room");
	}

	private void addsASession(BrowserUser organizer, String title, String start, String end) {
		organizer.opens(this.desk + "/sessions/new");
		organizer.fills("title", title);
		organizer.chooses("kind", "session");
		organizer.fills("start", "2026-10-01T" + start);
		organizer.fills("end", "2026-10-01T" + end);
		organizer.page().getByLabel("Great hall").check();
		organizer.presses("Add a session");
	}

	private void isToldOfTheDoubleBooking(BrowserUser organizer) {
		organizer.opens(this.desk);
		assertThat(organizer.reads())
			.contains("Great hall holds two sessions on Thursday, 1 October 2026 from 09:30 to 10:00");
	}

	private void movesTheSecondSession(BrowserUser organizer) {
		organizer.page().getByText("Change “Repositories”").click();
		organizer.fills("start", "2026-10-01T10:00");
		organizer.fills("end", "2026-10-01T11:00");
		organizer.presses("Save");
		organizer.opens(this.desk);
		assertThat(organizer.reads()).doesNotContain("holds two sessions");
	}

	private void releases(BrowserUser organizer, int version) {
		organizer.opens(this.desk + "/release");
		organizer.presses("Publish the programme as version " + version);
		assertThat(organizer.reads()).contains("Version " + version + " is public");
	}

	private void removesTheOpening(BrowserUser organizer) {
		organizer.opens(this.desk);
		organizer.page().locator(".entry__title a:visible", withText("Opening")).first().click();
		organizer.presses("Remove the session");
		organizer.opens(this.desk);
		assertThat(organizer.page().locator(".entry__title", withText("Opening")).count()).isZero();
	}

	private void invitesTheColleague(Product product, BrowserUser organizer, BrowserUser colleague) {
		colleague.signsIn("organizer-num");
		assertThat(colleague.opens(this.desk).status()).isEqualTo(403);
		int earlier = product.mails().all("organizer-num@num.example").size();
		organizer.opens(this.desk + "/team");
		organizer.fills("mail", "organizer-num@num.example");
		organizer.page().locator("input[name=duties][value=organizer]").check();
		organizer.presses("Send the invitation");
		String link = product.mails()
			.to("organizer-num@num.example", earlier + 1)
			.getFirst()
			.link("/agenda/invitations/");
		organizer.opens(link);
		assertThat(organizer.seriousFindings()).isEmpty();
		assertThat(organizer.reads()).doesNotContain("Join the team");
		colleague.opens(link);
		assertThat(colleague.seriousFindings()).isEmpty();
		colleague.presses("Join the team");
		assertThat(colleague.opens(this.desk).status()).isEqualTo(200);
	}

	private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
		return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
	}

}
