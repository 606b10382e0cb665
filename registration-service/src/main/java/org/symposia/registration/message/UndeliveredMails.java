package org.symposia.registration.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.message.UndeliveredMail.Reason;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.mail.MailQueue;
import org.symposia.starter.mail.UndeliverableMail;

/**
 * The mails to attendees that were given up, because they could not be composed or the
 * mail server did not take them.
 */
@Component
public class UndeliveredMails {

	private final MailQueue queue;

	private final PostponedMails postponed;

	private final Registrations registrations;

	private final MailComposer composer;

	UndeliveredMails(MailQueue queue, PostponedMails postponed, Registrations registrations, MailComposer composer) {
		this.queue = queue;
		this.postponed = postponed;
		this.registrations = registrations;
		this.composer = composer;
	}

	/** Those of an event, latest first; subjects of mails never composed for a reader. */
	public List<UndeliveredMail> of(EventRecord event, Locale reader) {
		Stream<UndeliveredMail> sent = this.queue.undeliverable(event.id()).stream().map(UndeliveredMails::mail);
		return Stream.concat(sent, notComposed(event, reader))
			.sorted(Comparator.comparing(UndeliveredMail::since).reversed())
			.toList();
	}

	private static UndeliveredMail mail(UndeliverableMail mail) {
		return new UndeliveredMail(mail.id(), mail.to(), mail.subject(), mail.since(),
				mail.refused() ? Reason.REFUSED : Reason.NOT_ACCEPTED);
	}

	private Stream<UndeliveredMail> notComposed(EventRecord event, Locale reader) {
		List<PostponedMail> mails = this.postponed.givenUp(event.id());
		Map<String, Registration> registrations = this.registrations
			.findAll(mails.stream().map(PostponedMail::registration).toList());
		return mails.stream()
			.flatMap((mail) -> Optional.ofNullable(registrations.get(mail.registration()))
				.map((registration) -> new UndeliveredMail(mail.id(), registration.attendee().person().email(),
						this.composer.subject(mail.kind(), event, reader), mail.due(), Reason.NOT_COMPOSED))
				.stream());
	}

	/** How many there are of an event. */
	public long count(String event) {
		return this.queue.countUndeliverable(event) + this.postponed.countGivenUp(event);
	}

	/** Begins anew with one of an event; false if it has none of that id. */
	public boolean sendAgain(String event, String id) {
		return this.queue.sendAgain(event, id) || this.postponed.retry(event, id);
	}

}
