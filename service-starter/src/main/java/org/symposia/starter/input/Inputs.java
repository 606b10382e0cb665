package org.symposia.starter.input;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Begins the reading of an input, with messages in the language of the request. */
public final class Inputs {

	private final MessageSource messages;

	/** Takes messages from the bundles. */
	public Inputs(MessageSource messages) {
		this.messages = messages;
	}

	/** Begins with an input that has no errors yet. */
	public Fields begin() {
		return new Fields(new FieldErrors(this.messages, LocaleContextHolder.getLocale()));
	}

}
