package org.symposia.agenda.input;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Opens a check of an input, in the language of the request.
 */
@Component
public final class InputChecks {

	private final MessageSource messages;

	InputChecks(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Begins a check.
	 * @return reads fields and collects what is wrong
	 */
	public Fields begin() {
		return new Fields(new Complaints(this.messages, LocaleContextHolder.getLocale()));
	}

}
