package org.symposia.agenda.event;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Localized names of event kinds. */
@Component
public class EventKindNames {

	private final MessageSource messages;

	EventKindNames(MessageSource messages) {
		this.messages = messages;
	}

	/** The name of a kind, or its words if it is not a well-known one. */
	public String of(EventKind kind, Locale reader) {
		return Objects
			.requireNonNull(this.messages.getMessage("event-kind." + kind.slug(), null, kind.words(), reader));
	}

}
