package org.symposia.registration.registration;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The shape of a mail address: that of HTML's {@code input type=email} with a domain of
 * at least two labels, domains in any script (RFC 5890), lengths of RFC 5321.
 */
public final class MailAddress {

	private static final Pattern LOCAL = Pattern
		.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

	private static final int LONGEST = 254;

	private static final int LONGEST_LOCAL = 64;

	private MailAddress() {
	}

	/** Whether mail could be sent there. */
	public static boolean isValid(String address) {
		int at = address.lastIndexOf('@');
		if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST) {
			return false;
		}
		return LOCAL.matcher(address.substring(0, at)).matches()
				&& DOMAIN.matcher(ascii(address.substring(at + 1))).matches();
	}

	/** The canonical form: lower case, the domain in ASCII, no surrounding spaces. */
	public static String normalised(String address) {
		String plain = address.strip();
		int at = plain.lastIndexOf('@');
		String local = plain.substring(0, Math.max(at, 0)).toLowerCase(Locale.ROOT);
		return local + '@' + IDN.toASCII(plain.substring(at + 1)).toLowerCase(Locale.ROOT);
	}

	/**
	 * The address as every mail server accepts it: the domain in ASCII (RFC 5891), the
	 * local part as typed.
	 */
	public static String mailable(String address) {
		int at = address.lastIndexOf('@');
		return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
	}

	private static String ascii(String domain) {
		try {
			return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
