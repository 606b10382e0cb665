package org.symposia.agenda.membership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.mail.MailContent;
import org.symposia.starter.mail.MailContent.Action;
import org.symposia.starter.web.PublicUrl;

/** Writes the mail of an invitation. */
@Component
class InvitationMail {

	private final MessageSource messages;

	private final PublicUrl urls;

	InvitationMail(MessageSource messages, PublicUrl urls) {
		this.messages = messages;
		this.urls = urls;
	}

	MailContent write(Event event, Invitation invitation, String token, Locale language) {
		String title = event.details().title().in(language);
		String duties = invitation.duties()
			.stream()
			.sorted()
			.map((duty) -> message(language, "duty." + duty.slug()))
			.collect(Collectors.joining(", "));
		return new MailContent(language, message(language, "invitation.mail.subject", title),
				List.of(message(language, "invitation.mail.text", invitation.inviter(),
						event.details().named(language)), message(language, "invitation.mail.duties", duties),
						message(language, "invitation.mail.how")),
				new Action(message(language, "invitation.mail.open"), this.urls.of("/agenda/invitations/" + token)),
				List.of(message(language, "invitation.mail.not-you")));
	}

	private String message(Locale language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
