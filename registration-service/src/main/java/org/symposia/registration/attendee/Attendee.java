package org.symposia.registration.attendee;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.InterfaceLanguage;

/**
 * Who registers. Personal data: it appears in no event and no log.
 *
 * @param givenName in Latin script
 * @param familyName in Latin script
 * @param nativeName the name in its own script, if told
 * @param email where letters go
 * @param affiliation institution or company
 * @param category id of the chosen category
 * @param language what letters are written in
 */
public record Attendee(String givenName, String familyName, @Nullable NativeName nativeName, String email,
		String affiliation, String category, InterfaceLanguage language) {

	/** The mailbox, however its address is written. */
	public String mailbox() {
		return MailAddress.normalised(this.email);
	}

	/** Where a mail server takes letters to; {@link #email()} is how people write it. */
	public String mailTo() {
		return MailAddress.mailable(this.email);
	}

	/** Given name first, as Latin names are written. */
	public String fullName() {
		return this.givenName + " " + this.familyName;
	}

	/** The same person after a correction; the mailbox stays, it alone was confirmed. */
	public Attendee corrected(Attendee correction) {
		return new Attendee(correction.givenName, correction.familyName, correction.nativeName, this.email,
				correction.affiliation, correction.category, correction.language);
	}

	/** What stays of somebody who is forgotten. */
	Attendee forgotten() {
		return new Attendee("", "", null, "", "", this.category, this.language);
	}

	/** Whether the details were erased. */
	public boolean isForgotten() {
		return this.email.isEmpty();
	}

	@Override
	public String toString() {
		return "Attendee[category=" + this.category + "]";
	}

}
