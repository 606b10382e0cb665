package org.symposia.registration.person;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a mail address: that of HTML's {@code input type=email} with a domain of
 * at least two labels, domains in any script (RFC 5890), lengths of RFC 5321.
 */
public final class MailAddress {

	private static final Pattern LOCAL = Pattern
		.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	/**
	 * Japanese mobile carriers once gave out addresses with dots in a row or before the
	 * at sign; RFC 5321 allows those only in quotes.
	 */
	private static final Pattern CARRIER_LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/?+-]*");

	private static final Pattern CARRIER_DOMAIN = Pattern
		.compile("docomo\\.ne\\.jp|ezweb\\.ne\\.jp|au\\.com|softbank\\.ne\\.jp|i\\.softbank\\.jp|disney\\.ne\\.jp"
				+ "|[dhtcrknsq]\\.vodafone\\.ne\\.jp|ymobile1?\\.ne\\.jp|willcom\\.com|([a-z0-9]+\\.)?pdx\\.ne\\.jp",
				Pattern.CASE_INSENSITIVE);

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
		String local = address.substring(0, at);
		return (LOCAL.matcher(local).matches() && DOMAIN.matcher(ascii(address.substring(at + 1))).matches())
				|| (isCarrier(address) && CARRIER_LOCAL.matcher(local).matches());
	}

	/**
	 * Whether it belongs to a Japanese mobile carrier; many of their customers receive
	 * mails only from senders they allow.
	 */
	public static boolean isCarrier(String address) {
		return CARRIER_DOMAIN.matcher(address.substring(address.lastIndexOf('@') + 1)).matches();
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
	 * local part as typed, in quotes where its dots need them (RFC 5321, 4.1.2).
	 */
	public static String mailable(String address) {
		int at = address.lastIndexOf('@');
		String local = address.substring(0, at);
		String quoted = LOCAL.matcher(local).matches() ? local : '"' + local + '"';
		return quoted + '@' + IDN.toASCII(address.substring(at + 1));
	}

	/** The address as it is kept, however a keyboard entered its signs. */
	public static String read(@Nullable String typed) {
		return Widths.ascii(typed).strip();
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
