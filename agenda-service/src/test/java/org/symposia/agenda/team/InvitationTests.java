package org.symposia.agenda.team;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.Road;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Road.draft;
import static org.symposia.agenda.Road.expect;

@SymposiaTest
class InvitationTests {

	@Autowired
	private TestClient client;

	private Road organizer;

	private Road colleague;

	private String event;

	@BeforeEach
	void come() {
		this.organizer = new Road(this.client.as(TestTokens.organizer("jihs")));
		this.colleague = new Road(this.client.as(TestTokens.organizer("num")));
		this.event = this.organizer.anEvent();
	}

	@Test
	void takesAColleagueIntoTheTeamByAButtonNotByOpeningTheLink() {
		String link = invited("colleague@example.org");
		assertThat(expect(200, this.colleague.page(link))).contains("Join the team", "organizer-jihs invites you");
		expect(403, this.colleague.get(draft(this.event)));
		assertThat(expect(200, this.colleague.submit(link, Map.of()))).contains("Welcome to the team");
		expect(200, this.colleague.get(draft(this.event)));
	}

	@Test
	void saysDoneAlreadyWhenTheLinkIsUsedAgain() {
		String link = invited("twice@example.org");
		expect(200, this.colleague.submit(link, Map.of()));
		assertThat(expect(200, this.colleague.submit(link, Map.of()))).contains("You are in the team already");
		assertThat(expect(200, this.colleague.page(link))).contains("You are in the team already");
	}

	@Test
	void asksAStrangerToSignInFirst() {
		String link = invited("stranger@example.org");
		Road stranger = new Road(this.client.anonymous());
		assertThat(expect(200, stranger.page(link))).contains("/login?return=/agenda/invitations/");
		assertThat(stranger.submit(link, Map.of()).getStatus().value()).isIn(303, 401);
	}

	@Test
	void leadsNowhereOnceItIsWithdrawn() {
		String link = invited("withdrawn@example.org");
		String id = expect(200, this.organizer.get("/api/agenda/events/" + this.event + "/invitations"))
			.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/team/invitations/" + id + "/withdrawal",
				Map.of()));
		assertThat(expect(410, this.colleague.page(link))).contains("no longer good");
		assertThat(expect(410, this.colleague.page("/agenda/invitations/guessed"))).contains("no longer good");
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
		expect(200, this.colleague.submit(invited("leaving@example.org"), Map.of()));
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/team/members/organizer-num/departure",
				Map.of()));
		expect(403, this.colleague.get(draft(this.event)));
	}

	private String invited(String mail) {
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/team/invitations",
				Map.of("mail", mail, "duties", "organizer")));
		String letter = MailTrap.textOf(MailTrap.awaitMailTo(mail));
		Matcher link = Pattern.compile("http://localhost:8080(/agenda/invitations/\\S+)").matcher(letter);
		assertThat(link.find()).as(letter).isTrue();
		return link.group(1);
	}

}
