package org.symposia.agenda.event;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about an event: a person or an office. It is public.
 *
 * @param name at most {@value #NAME} characters
 * @param mail e-mail address
 * @param phone telephone number as people write it, such as {@code +49 30 1234-567}
 */
public record Contact(@Nullable String name, @Nullable String mail, @Nullable String phone) {

	static final int NAME = 200;

	static final int MAIL = 254;

	static final int PHONE = 40;

	private static final Pattern MAIL_FORM = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

	private static final Pattern PHONE_FORM = Pattern.compile("\\+?(?:[ ()./-]*[0-9]){3,20}[ )]*");

	/** Refuses a longer name, and what is no e-mail address or telephone number. */
	public Contact {
		TextBounds.check("name of the contact", name, NAME);
		if (mail != null && !isMailAddress(mail)) {
			throw new IllegalArgumentException("Not an e-mail address: " + mail);
		}
		if (phone != null && !isPhoneNumber(phone)) {
			throw new IllegalArgumentException("Not a telephone number: " + phone);
		}
	}

	/** Whether a text has the form of an e-mail address. */
	public static boolean isMailAddress(String text) {
		return text.length() <= MAIL && MAIL_FORM.matcher(text).matches();
	}

	static boolean isPhoneNumber(String text) {
		return text.length() <= PHONE && PHONE_FORM.matcher(text).matches();
	}

}
