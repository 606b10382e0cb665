package org.symposia.registration.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventContact;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.MailContent;
import org.symposia.starter.web.PublicUrl;

import static org.symposia.starter.text.BidiText.isolated;

/** Composes mails in the attendee's language. */
@Component
class MailComposer {

	private static final String PREFIX = "registration.mail.";

	private static final int MOST_PARAGRAPHS = 4;

	private final MessageSource messages;

	private final PersonalLinks links;

	private final WaitingListPositions waitingList;

	private final Offers offers;

	private final PublicUrl publicUrl;

	MailComposer(MessageSource messages, PersonalLinks links, WaitingListPositions waitingList, Offers offers,
			PublicUrl publicUrl) {
		this.messages = messages;
		this.links = links;
		this.waitingList = waitingList;
		this.offers = offers;
		this.publicUrl = publicUrl;
	}

	/**
	 * Composes a mail.
	 * @param known the event as the attendee knows it, if the mail tells of its change
	 */
	MailContent compose(MailKind kind, EventRecord event, Registration registration, @Nullable EventRecord known) {
		Locale language = registration.attendee().language().locale();
		Object[] facts = facts(event, registration, language);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(greeting(registration, language));
		paragraphs.addAll(paragraphs(kind.slug() + ".p", language, facts));
		if (known != null && kind.saysWhatChanged()) {
			changes(known, event, language).ifPresent((changes) -> paragraphs.add(2, changes));
		}
		List<String> closing = new ArrayList<>(paragraphs(kind.slug() + ".after", language, facts));
		closing.add(text("signature", language, facts));
		closing.add(summary(event, registration, language));
		return new MailContent(language, subject(kind, event, language), paragraphs,
				action(kind, event, registration, language), closing);
	}

	/** The subject of a mail in any language. */
	String subject(MailKind kind, EventRecord event, Locale language) {
		return text(kind.slug() + ".subject", language, isolated(event.title().in(language)));
	}

	/** What it is and what it was, a line each; empty if all is the same. */
	private Optional<String> changes(EventRecord known, EventRecord event, Locale language) {
		List<String> lines = new ArrayList<>();
		if (!event.title().equals(known.title())) {
			lines.add(change("title", isolated(event.title().in(language)), isolated(known.title().in(language)),
					language));
		}
		if (!event.hasTimesOf(known)) {
			lines.add(change("time", time(event, language), time(known, language), language));
		}
		if (!event.location(language).equals(known.location(language))) {
			lines
				.add(change("place", isolated(event.location(language)), isolated(known.location(language)), language));
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
	}

	private String change(String what, String now, String before, Locale language) {
		return text("change." + what, language, now, before);
	}

	private String time(EventRecord event, Locale language) {
		EventTimes times = EventTimes.of(event, language);
		return text("summary.time", language, times.days(event), times.hours(event));
	}

	private MailContent.Action action(MailKind kind, EventRecord event, Registration registration, Locale language) {
		String label = text(kind.slug() + ".action", language);
		if (kind.asksToConfirm()) {
			return new MailContent.Action(label, this.links.confirmUrl(registration));
		}
		if (registration.state().isActive() && !kind.leadsToEvent()) {
			return new MailContent.Action(label, this.links.manageUrl(registration));
		}
		String path = kind.leadsToEvent() ? "/agenda/" : "/registration/";
		return new MailContent.Action(label, this.publicUrl.of(path + event.id()));
	}

	/**
	 * When and where the event is, what was registered and whom to ask, a line each. The
	 * signature above names the event.
	 */
	private String summary(EventRecord event, Registration registration, Locale language) {
		EventContact contact = event.information().contact();
		List<String> lines = new ArrayList<>();
		lines.add(time(event, language));
		if (!event.location(language).isEmpty()) {
			lines.add(isolated(event.location(language)));
		}
		lines.add(registered(registration, language));
		if (contact != null && !contact.line().isEmpty()) {
			lines.add(text("summary.contact", language, isolated(contact.line())));
		}
		return String.join("\n", lines);
	}

	/**
	 * Until the owner of the mailbox has confirmed it, anybody may have written name and
	 * affiliation: then mails hold neither.
	 */
	private String greeting(Registration registration, Locale language) {
		return (registration.mailboxConfirmed() != null)
				? text("greeting", language, isolated(name(registration.attendee())))
				: text("greeting-unconfirmed", language);
	}

	private String registered(Registration registration, Locale language) {
		Attendee attendee = registration.attendee();
		String category = isolated(this.offers.require(registration.event()).labelOf(attendee.category(), language));
		return (registration.mailboxConfirmed() != null)
				? text("summary.registered", language, isolated(name(attendee)),
						isolated(attendee.person().affiliation()), category)
				: text("summary.category", language, category);
	}

	/** Title, deadline and position, in this order for all messages. */
	private Object[] facts(EventRecord event, Registration registration, Locale language) {
		EventTimes times = EventTimes.of(event, language);
		Instant until = registration.status().confirmUntil();
		Long position = this.waitingList.positionOf(registration);
		return new Object[] { isolated(event.title().in(language)), (until != null) ? times.moment(until) : "",
				(position != null) ? position : 0L };
	}

	private List<String> paragraphs(String key, Locale language, Object... facts) {
		return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
			.mapToObj((i) -> find(key + i, language, facts))
			.filter((text) -> text != null && !text.isBlank())
			.map(String::valueOf)
			.toList();
	}

	private static String name(Attendee attendee) {
		NativeName own = attendee.person().nativeName();
		boolean isReadersScript = own != null && attendee.language().locale().equals(Locale.JAPANESE);
		return (own != null && isReadersScript) ? own.full() : attendee.person().titledName();
	}

	private String text(String key, Locale language, Object... facts) {
		return this.messages.getMessage(PREFIX + key, facts, language);
	}

	private @Nullable String find(String key, Locale language, Object... facts) {
		return this.messages.getMessage(PREFIX + key, facts, null, language);
	}

}
