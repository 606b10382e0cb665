package org.symposia.registration.registration;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.InterfaceLanguage;

/**
 * The person who registers. Personal data: it appears in no domain event and no log.
 *
 * @param givenName in Latin script
 * @param familyName in Latin script
 * @param nativeName the name in its own script, if given
 * @param category id of the chosen category
 * @param language of mails and ticket
 */
public record Attendee(String givenName, String familyName, @Nullable NativeName nativeName, String email,
		String affiliation, String category, InterfaceLanguage language) {

	/** The normalised mail address. */
	public String mailbox() {
		return MailAddress.normalised(this.email);
	}

	/** The address for mail servers; {@link #email()} is as people write it. */
	public String mailTo() {
		return MailAddress.mailable(this.email);
	}

	/** Given name first, as Latin names are written. */
	public String fullName() {
		return this.givenName + " " + this.familyName;
	}

	/** With corrected details but the same mailbox, since only that one was confirmed. */
	public Attendee corrected(Attendee correction) {
		return new Attendee(correction.givenName, correction.familyName, correction.nativeName, this.email,
				correction.affiliation, correction.category, correction.language);
	}

	/** Without personal data. */
	Attendee anonymized() {
		return new Attendee("", "", null, "", "", this.category, this.language);
	}

	/** Whether personal data was erased. */
	public boolean isAnonymized() {
		return this.email.isEmpty();
	}

	@Override
	public String toString() {
		return "Attendee[category=" + this.category + "]";
	}

}
