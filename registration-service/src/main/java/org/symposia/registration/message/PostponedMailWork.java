package org.symposia.registration.message;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventRevisions;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.work.Work;

/** Composes a postponed mail, unless it has become outdated. */
class PostponedMailWork implements Work<PostponedMail> {

	/** Taken over about twenty minutes; then the team is told. */
	private static final int MOST_ATTEMPTS = 8;

	private final Registrations registrations;

	private final EventDirectory events;

	private final EventRevisions revisions;

	private final MailDispatcher dispatcher;

	private final RateLimiter mailLimiter;

	PostponedMailWork(Registrations registrations, EventDirectory events, EventRevisions revisions,
			MailDispatcher dispatcher, RateLimiter mailLimiter) {
		this.registrations = registrations;
		this.events = events;
		this.revisions = revisions;
		this.dispatcher = dispatcher;
		this.mailLimiter = mailLimiter;
	}

	@Override
	public void perform(PostponedMail mail) {
		this.registrations.find(mail.registration()).ifPresent((registration) -> {
			EventRecord event = this.events.require(mail.event());
			if (mail.kind().isUpToDate(event, registration) && !mail.isFollowedByAnother(registration)
					&& !isTooMany(mail, registration)) {
				this.dispatcher.send(mail.id(), new MailOccasion(mail.kind(), mail.previous(), known(mail)), event,
						registration);
			}
		});
	}

	/** Attendees can cause corrections without bound. */
	private boolean isTooMany(PostponedMail mail, Registration registration) {
		return mail.kind() == MailKind.CORRECTED
				&& !this.mailLimiter.tryAcquire(registration.attendee().person().mailAddress().normalised(), mail.id());
	}

	private @Nullable EventRecord known(PostponedMail mail) {
		Integer revision = mail.knownRevision();
		return (revision != null)
				? this.revisions.between(mail.event(), revision, revision + 1).stream().findFirst().orElse(null) : null;
	}

	@Override
	public int mostAttempts() {
		return MOST_ATTEMPTS;
	}

}
