package org.symposia.agenda.event;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.mail.MailAddress;

/**
 * Whom to ask about an event: a person or an office. It is public.
 *
 * @param name at most {@value #NAME} characters
 * @param mail e-mail address
 * @param phone telephone number as people write it, such as {@code +49 30 1234-567}
 */
public record Contact(@Nullable String name, @Nullable String mail, @Nullable String phone) {

	static final int NAME = 200;

	static final int PHONE = 40;

	private static final Pattern PHONE_FORM = Pattern.compile("\\+?(?:[ ()./-]*[0-9]){3,20}[ )]*");

	/**
	 * Refuses a longer name, and what is no e-mail address or telephone number. Contacts
	 * stored before {@link MailAddress} was asked may have an address that it refuses.
	 */
	public Contact {
		TextBounds.check("name of the contact", name, NAME);
		if (mail != null && (mail.length() > MailAddress.LONGEST || mail.indexOf('@') < 1)) {
			throw new IllegalArgumentException("Not an e-mail address: " + mail);
		}
		if (phone != null && !isPhoneNumber(phone)) {
			throw new IllegalArgumentException("Not a telephone number: " + phone);
		}
	}

	static boolean isPhoneNumber(String text) {
		return text.length() <= PHONE && PHONE_FORM.matcher(text).matches();
	}

}
