package org.symposia.agenda.membership;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class InvitationTests {

	@Autowired
	private TestClient client;

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private Events events;

	@Autowired
	private InvitationMailer post;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
	}

	@Test
	void takesAColleagueIntoTheTeamByAButtonNotByOpeningTheLink() {
		String link = invited("joining@example.org");
		AgendaClient colleague = colleague("Joining@example.org", true);
		assertThat(expect(200, colleague.page(link))).contains("Join the team", "organizer-jihs invites you");
		expect(404, colleague.get(draft(this.event)));
		assertThat(expect(200, colleague.submit(link, Map.of()))).contains("Welcome to the team");
		expect(200, colleague.get(draft(this.event)));
	}

	@Test
	void saysDoneAlreadyWhenTheLinkIsUsedAgain() {
		String link = invited("twice@example.org");
		AgendaClient colleague = colleague("twice@example.org", true);
		expect(200, colleague.submit(link, Map.of()));
		assertThat(expect(200, colleague.submit(link, Map.of()))).contains("You are in the team already");
		assertThat(expect(200, colleague.page(link))).contains("You are in the team already");
	}

	@Test
	void tellsOthersThatItWasUsedAndWhatToDo() {
		String link = invited("used@example.org");
		expect(200, colleague("used@example.org", true).submit(link, Map.of()));
		assertThat(expect(410, this.visitor.page(link))).contains("has been used", "sign in", "/login?return=");
		assertThat(expect(410, someoneElse().page(link))).contains("has been used")
			.doesNotContain("in the team already");
	}

	@Test
	void asksAStrangerToSignInFirst() {
		String link = invited("visitor@example.org");
		assertThat(expect(200, this.visitor.page(link))).contains("/login?return=/agenda/invitations/",
				"v…@example.org");
		assertThat(this.visitor.submit(link, Map.of()).getStatus().value()).isIn(303, 401);
	}

	@Test
	void refusesTheAccountOfAnotherMailbox() {
		String link = invited("meant@example.org");
		AgendaClient other = someoneElse();
		assertThat(expect(403, other.page(link)))
			.contains("went to another mailbox", "m…@example.org", "other@example.org", "Sign out")
			.doesNotContain("meant@example.org", "Join the team");
		expect(403, other.submit(link, Map.of()));
		expect(404, other.get(draft(this.event)));
		expect(200, colleague("meant@example.org", true).submit(link, Map.of()));
	}

	@Test
	void refusesAMailboxNobodyHasConfirmed() {
		String link = invited("claimed@example.org");
		assertThat(expect(403, colleague("claimed@example.org", false).submit(link, Map.of())))
			.contains("Please confirm your e-mail address first");
	}

	@Test
	void saysThatItExpired() {
		String token = this.links.issue(InvitationAcceptance.LINK_PURPOSE, this.event + "/late",
				Duration.ofSeconds(-1));
		for (String language : List.of("en", "de", "ja")) {
			assertThat(expect(410, this.visitor.page("/agenda/invitations/" + token, language))).contains("14")
				.doesNotContain("??");
		}
	}

	@Test
	void leadsNowhereOnceItIsWithdrawn() {
		String link = invited("withdrawn@example.org");
		expect(302, this.organizer
			.submit("/agenda/desk/" + this.event + "/team/invitations/" + invitation() + "/withdrawal", Map.of()));
		AgendaClient colleague = colleague("withdrawn@example.org", true);
		assertThat(expect(410, colleague.page(link))).contains("no longer valid", "took it back");
		expect(410, colleague.submit(link, Map.of()));
		expect(404, colleague.get(draft(this.event)));
	}

	@Test
	void knowsNoInvitationThatWasGuessed() {
		assertThat(expect(404, this.visitor.page("/agenda/invitations/guessed"))).contains("We know no such invitation",
				"copied whole");
	}

	@Test
	void sendsItsMailThoughTheServiceCrashed() {
		Event found = this.events.find(this.event).orElseThrow();
		found.invite(new Invitation("by-crash", "crash@example.org", Set.of(Duty.DOOR), "organizer-jihs", Fixtures.NOW),
				Locale.GERMAN, Fixtures.ORGANIZER);
		this.events.save(found);
		assertThat(MailTrap.textOf(MailTrap.awaitMailTo("crash@example.org"))).contains("Betreut den Einlass");
	}

	@Test
	void goesToTheDomainThatWasTypedNotToOneSpeltAlike() {
		invite("colleague@straße.example");
		assertThat(MailTrap.awaitMailTo("colleague@xn--strae-oqa.example")).isNotNull();
		assertThat(MailTrap.mailsTo("colleague@strasse.example")).isEmpty();
	}

	@Test
	void sendsOneMailThoughItIsAskedTwice() {
		invited("once@example.org");
		this.post.on(DomainEvent.of(Invitation.TYPE, this.event, Fixtures.NOW,
				Map.of("invitation", invitation(), "language", "en")));
		invited("next@example.org");
		assertThat(MailTrap.mailsTo("once@example.org")).hasSize(1);
	}

	@Test
	void invitesAMailboxOnce() {
		invited("again@example.org");
		assertThat(expect(422,
				this.organizer.submit("/agenda/desk/" + this.event + "/team/invitations",
						Map.of("mail", "AGAIN@example.org", "duties", "door"))))
			.contains("This mailbox is invited already.", "href=\"#f-mail\"");
	}

	@Test
	void saysWhatIsWrongWithAnInvitation() {
		String path = "/api/agenda/events/" + this.event + "/invitations";
		assertThat(expect(400, this.organizer.post(path, Map.of("mail", "nobody", "duties", List.of("dancing")))))
			.contains("\"field\":\"mail\"", "\"field\":\"duties\"");
		assertThat(expect(422,
				this.organizer.submit("/agenda/desk/" + this.event + "/team/invitations", Map.of("mail", "nobody"))))
			.contains("value=\"nobody\"", "Please choose at least one duty.");
	}

	@Test
	void keepsTheOnlyOrganizer() {
		assertThat(expect(409, this.organizer
			.submit("/agenda/desk/" + this.event + "/team/members/organizer-jihs/departure", Map.of())))
			.contains("The only organizer cannot leave the team.");
	}

	@Test
	void letsAMemberGo() {
		AgendaClient colleague = colleague("leaving@example.org", true);
		expect(200, colleague.submit(invited("leaving@example.org"), Map.of()));
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/team/members/organizer-num/departure",
				Map.of()));
		expect(404, colleague.get(draft(this.event)));
	}

	@Test
	void changesNoTeamThatChangedMeanwhile() {
		String team = "/agenda/desk/" + this.event + "/team";
		invited("first@example.org");
		for (String path : List.of("/invitations", "/invitations/" + invitation() + "/withdrawal",
				"/members/organizer-jihs/departure")) {
			assertThat(expect(412,
					this.organizer.submit(team + path,
							Map.of("version", "1", "mail", "second@example.org", "duties", "door"))))
				.contains("This was changed in the meantime");
		}
		assertThat(expect(200, this.organizer.page(team, "en"))).contains("first@example.org")
			.doesNotContain("second@example.org");
	}

	@Test
	void saysThatNobodyElseIsInTheTeam() {
		String team = "/agenda/desk/" + this.event + "/team";
		assertThat(expect(200, this.organizer.page(team, "en"))).contains("Nobody else is in the team yet");
		String sent = String.valueOf(
				this.organizer.submit(team + "/invitations", Map.of("mail", "second@example.org", "duties", "press"))
					.getResponseHeaders()
					.getLocation());
		assertThat(expect(200, this.organizer.page(sent, "en")))
			.contains("The invitation to second@example.org is on its way.")
			.doesNotContain("Nobody else");
	}

	private AgendaClient someoneElse() {
		return as("someone-else", "other@example.org", true);
	}

	private AgendaClient colleague(String mail, boolean verified) {
		return as("organizer-num", mail, verified);
	}

	private AgendaClient as(String subject, String mail, boolean verified) {
		return new AgendaClient(this.client.as(TestTokens.token(subject,
				(claims) -> claims.claim("realm_access", Map.of("roles", List.of("organizer")))
					.claim("organization", List.of("num"))
					.claim("email", mail)
					.claim("email_verified", verified))));
	}

	private String invitation() {
		return expect(200, this.organizer.get("/api/agenda/events/" + this.event + "/invitations"))
			.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
	}

	private void invite(String mail) {
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/team/invitations",
				Map.of("mail", mail, "duties", "organizer")));
	}

	private String invited(String mail) {
		invite(mail);
		String text = MailTrap.textOf(MailTrap.awaitMailTo(mail));
		Matcher link = Pattern.compile("http://localhost:8080(/agenda/invitations/\\S+)").matcher(text);
		assertThat(link.find()).as(text).isTrue();
		return link.group(1);
	}

}
