package org.symposia.agenda.membership;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.mail.MailContent;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationMailTests {

	@Test
	void keepsANameFromTurningTheSentenceAroundIt() {
		assertThat(mail("דוד כהן").paragraphs().getFirst())
			.isEqualTo("\u2068דוד כהן\u2069 invites you to help plan “Symposium”.");
		assertThat(mail("Erika Mustermann").paragraphs().getFirst()).startsWith("Erika Mustermann invites");
	}

	private static MailContent mail(String invitedBy) {
		Invitation invitation = new Invitation("1", "somebody@example.org", Set.of(Duty.PRESS), invitedBy,
				Fixtures.NOW);
		return new InvitationMail(Fixtures.messages(), new PublicUrl(URI.create("https://events.example.org")))
			.write(Fixtures.anEvent(), invitation, "token", Locale.ENGLISH);
	}

}
