package org.symposia.registration.registration;

import java.util.List;
import java.util.Objects;

import org.springframework.data.annotation.PersistenceCreator;
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
 * @param consents given with the registration
 */
public record Attendee(@Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) Person person, String category,
		InterfaceLanguage language, List<Consent> consents) {

	/** Attendees stored before consents were kept gave none. */
	@PersistenceCreator
	public Attendee {
		consents = List.copyOf(Objects.requireNonNullElse(consents, List.of()));
	}

	/** An attendee who was asked for no consent. */
	public Attendee(Person person, String category, InterfaceLanguage language) {
		this(person, category, language, List.of());
	}

	/**
	 * With changed details but the same mailbox, since only that one was confirmed.
	 */
	public Attendee corrected(Attendee correction) {
		return new Attendee(correction.person.withEmail(this.person.email()), correction.category, correction.language,
				correction.consents);
	}

	/** The ids of the consents that were given and need not have been. */
	public List<String> voluntaryConsents() {
		return this.consents.stream().filter(Consent::isVoluntary).map(Consent::id).toList();
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
