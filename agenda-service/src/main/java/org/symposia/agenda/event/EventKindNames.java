package org.symposia.agenda.event;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What kinds of events are called.
 */
@Component
public class EventKindNames {

	private final MessageSource messages;

	EventKindNames(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The name of a kind.
	 * @param kind the kind
	 * @param reader the reader's locale
	 * @return its name, or its words if it is none of the well-known ones
	 */
	public String of(EventKind kind, Locale reader) {
		return Objects
			.requireNonNull(this.messages.getMessage("event-kind." + kind.slug(), null, kind.words(), reader));
	}

}
