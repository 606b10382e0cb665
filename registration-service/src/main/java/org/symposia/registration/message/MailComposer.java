package org.symposia.registration.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.NativeName;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.mail.MailContent;
import org.symposia.starter.web.PublicUrl;

/** Composes mails in the attendee's language. */
@Component
class MailComposer {

	private static final String PREFIX = "registration.mail.";

	private static final int MOST_PARAGRAPHS = 4;

	private final MessageSource messages;

	private final PersonalLinks links;

	private final WaitingListPositions waitingList;

	private final PublicUrl publicUrl;

	MailComposer(MessageSource messages, PersonalLinks links, WaitingListPositions waitingList, PublicUrl publicUrl) {
		this.messages = messages;
		this.links = links;
		this.waitingList = waitingList;
		this.publicUrl = publicUrl;
	}

	MailContent compose(MailKind kind, EventRecord event, Registration registration) {
		Locale language = registration.attendee().language().locale();
		Object[] facts = facts(event, registration, language);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(text("greeting", language, salutation(registration.attendee())));
		paragraphs.addAll(paragraphs(kind.slug() + ".p", language, facts));
		List<String> closing = new ArrayList<>(paragraphs(kind.slug() + ".after", language, facts));
		closing.add(text("signature", language, facts));
		return new MailContent(language, text(kind.slug() + ".subject", language, facts), paragraphs,
				action(kind, event, registration, language), closing);
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

	/** Title, days, place, deadline and position, in this order for all messages. */
	private Object[] facts(EventRecord event, Registration registration, Locale language) {
		EventTimes times = EventTimes.of(event, language);
		Instant until = registration.status().heldUntil();
		Long position = this.waitingList.positionOf(registration);
		return new Object[] { event.title().in(language), times.days(event), event.place().in(language),
				(until != null) ? times.moment(until) : "", (position != null) ? position : 0L };
	}

	private List<String> paragraphs(String key, Locale language, Object... facts) {
		return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
			.mapToObj((i) -> find(key + i, language, facts))
			.filter((text) -> text != null && !text.isBlank())
			.map(String::valueOf)
			.toList();
	}

	private static String salutation(Attendee attendee) {
		NativeName own = attendee.nativeName();
		boolean isReadersScript = own != null && attendee.language().locale().equals(Locale.JAPANESE);
		return (own != null && isReadersScript) ? own.full() : attendee.fullName();
	}

	private String text(String key, Locale language, Object... facts) {
		return this.messages.getMessage(PREFIX + key, facts, language);
	}

	private @Nullable String find(String key, Locale language, Object... facts) {
		return this.messages.getMessage(PREFIX + key, facts, null, language);
	}

}
