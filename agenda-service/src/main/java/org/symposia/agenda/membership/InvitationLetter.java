package org.symposia.agenda.membership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.mail.Letter.Action;
import org.symposia.starter.mail.Letter;
import org.symposia.starter.web.PublicUrl;

/**
 * Writes the letter that asks somebody to join a team.
 */
@Component
class InvitationLetter {

	private final MessageSource messages;

	private final PublicUrl urls;

	InvitationLetter(MessageSource messages, PublicUrl urls) {
		this.messages = messages;
		this.urls = urls;
	}

	Letter write(Event event, Invitation invitation, String token, Locale language) {
		String title = event.details().title().in(language);
		String duties = invitation.duties()
			.stream()
			.sorted()
			.map((duty) -> say(language, "duty." + duty.slug()))
			.collect(Collectors.joining(", "));
		return new Letter(language, say(language, "invitation.letter.subject", title),
				List.of(say(language, "invitation.letter.text", invitation.inviter(), event.details().named(language)),
						say(language, "invitation.letter.duties", duties), say(language, "invitation.letter.how")),
				new Action(say(language, "invitation.letter.open"), this.urls.of("/agenda/invitations/" + token)),
				List.of(say(language, "invitation.letter.not-you")));
	}

	private String say(Locale language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
