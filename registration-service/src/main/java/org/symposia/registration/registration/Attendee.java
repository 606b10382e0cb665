package org.symposia.registration.registration;

import org.springframework.data.mongodb.core.mapping.Unwrapped;

import org.symposia.registration.person.Person;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * The person who registers, with what they chose. Personal data: it appears in no domain
 * event and no log.
 *
 * @param person stored without a level of its own
 * @param category id of the chosen category
 * @param language of mails and ticket
 */
public record Attendee(@Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) Person person, String category,
		InterfaceLanguage language) {

	/** With changed details but the same mailbox, since only that one was confirmed. */
	public Attendee corrected(Attendee correction) {
		return new Attendee(correction.person.withEmail(this.person.email()), correction.category, correction.language);
	}

	/** Without personal data. */
	Attendee anonymized() {
		return new Attendee(Person.erased(), this.category, this.language);
	}

	@Override
	public String toString() {
		return "Attendee[category=" + this.category + "]";
	}

}
