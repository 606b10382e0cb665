package org.symposia.agenda.membership;

import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.EventSubscriber;

/**
 * Sends the mail of an invitation. It is triggered by a domain event that is stored with
 * the invitation, so no invitation is stored without its mail; repeated delivery sends
 * one mail.
 */
@Component
class InvitationMailer implements EventSubscriber {

	private final Events events;

	private final OneTimeLinks links;

	private final MailQueue mails;

	private final InvitationMail mail;

	InvitationMailer(Events events, OneTimeLinks links, MailQueue mails, InvitationMail mail) {
		this.events = events;
		this.links = links;
		this.mails = mails;
		this.mail = mail;
	}

	@Override
	public String name() {
		return "team-invitations";
	}

	@Override
	public Set<String> types() {
		return Set.of(Invitation.TYPE);
	}

	@Override
	public void on(DomainEvent message) {
		String id = String.valueOf(message.data().get("invitation"));
		Locale language = Locale.forLanguageTag(String.valueOf(message.data().get("language")));
		this.events.find(message.subject())
			.ifPresent((event) -> event.team()
				.invitation(id)
				.ifPresent((invitation) -> invitation.mailAddress()
					.ifPresent((address) -> send(event, invitation, address, language))));
	}

	private void send(Event event, Invitation invitation, MailAddress address, Locale language) {
		String token = this.links.issue(InvitationAcceptance.LINK_PURPOSE, event.id() + "/" + invitation.id(),
				Invitation.VALIDITY);
		this.mails.enqueue("team-invitation:" + invitation.id(), address,
				this.mail.write(event, invitation, token, language));
	}

}
