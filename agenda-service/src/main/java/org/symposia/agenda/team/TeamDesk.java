package org.symposia.agenda.team;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Duty;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventRegister;
import org.symposia.agenda.event.Invitation;
import org.symposia.agenda.input.Fields;
import org.symposia.agenda.input.InputChecks;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.problem.NotFoundException;

/**
 * Invites people to a team and lets members go.
 */
@Component
class TeamDesk {

	static final String PURPOSE = "team-invitation";

	private static final Duration VALIDITY = Duration.ofDays(14);

	private final EventRegister events;

	private final InputChecks checks;

	private final OneTimeLinks links;

	private final MailQueue mails;

	private final InvitationLetter letter;

	private final AuditTrail trail;

	private final Clock clock;

	TeamDesk(EventRegister events, InputChecks checks, OneTimeLinks links, MailQueue mails, InvitationLetter letter,
			AuditTrail trail, Clock clock) {
		this.events = events;
		this.checks = checks;
		this.links = links;
		this.mails = mails;
		this.letter = letter;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Notes the invitation, then sends the letter: nobody holds a link to nothing.
	 */
	Invitation invite(Event event, InvitationInput input, Caller caller) {
		Fields fields = this.checks.begin();
		String mail = input.checkedMail(fields);
		Set<Duty> duties = input.checkedDuties(fields);
		fields.complaints().refuse();
		Invitation invitation = new Invitation(UUID.randomUUID().toString(), Objects.requireNonNull(mail), duties,
				caller.name(), this.clock.instant());
		Event saved = this.events.save(event.inviting(invitation));
		send(saved, invitation, LocaleContextHolder.getLocale());
		this.trail.record(caller, "team.invited", event.id(),
				Map.of("invitation", invitation.id(), "duties", slugs(duties)));
		return invitation;
	}

	private void send(Event event, Invitation invitation, Locale language) {
		String token = this.links.issue(PURPOSE, event.id() + "/" + invitation.id(), VALIDITY);
		this.mails.enqueue("team-invitation:" + invitation.id(), invitation.mail(),
				this.letter.write(event, invitation, token, language));
	}

	void withdraw(Event event, String invitation, Caller caller) {
		if (event.team().invitation(invitation).isEmpty()) {
			throw new NotFoundException("invitation");
		}
		this.events.save(event.withdrawing(invitation));
		this.links.withdraw(PURPOSE, event.id() + "/" + invitation);
		this.trail.record(caller, "team.invitation-withdrawn", event.id(), Map.of("invitation", invitation));
	}

	Departure dismiss(Event event, String subject, Caller caller) {
		if (event.team().member(subject).isEmpty()) {
			throw new NotFoundException("member");
		}
		if (!event.canSpare(subject)) {
			return Departure.ONLY_ORGANIZER;
		}
		this.events.save(event.left(subject, this.clock.instant()));
		this.trail.record(caller, "team.left", event.id(), Map.of("member", subject));
		return Departure.LEFT;
	}

	static List<String> slugs(Set<Duty> duties) {
		return duties.stream().sorted().map(Duty::slug).toList();
	}

	/**
	 * What came of the wish to let a member go.
	 */
	enum Departure {

		LEFT, ONLY_ORGANIZER

	}

}
