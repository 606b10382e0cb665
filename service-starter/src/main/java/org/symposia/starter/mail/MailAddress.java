package org.symposia.starter.mail;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Widths;

/**
 * The address of a mailbox: the local part that HTML's {@code input type=email} accepts,
 * a domain of at least two labels in any script, lengths of RFC 5321. Domains are encoded
 * by IDNA 2008, so that {@code straße.example} is another domain than
 * {@code strasse.example}.
 *
 * @param text as people write it
 */
public record MailAddress(String text) {

	/** The most characters of an address (RFC 5321, 4.5.3.1.3). */
	public static final int LONGEST = 254;

	private static final int LONGEST_LOCAL = 64;

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

	private static final IDNA ENCODING = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
			| IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

	/** Registries gave out such labels, as RFC 5891 came later. */
	private static final Set<IDNA.Error> TOLERATED = EnumSet.of(IDNA.Error.HYPHEN_3_4);

	/** Refuses a text that no mail can be sent to. */
	public MailAddress {
		if (!isValid(text)) {
			throw new IllegalArgumentException("Not a mail address");
		}
	}

	/**
	 * Reads an address as it was typed, in letters and signs of any width; empty if no
	 * mail can be sent there.
	 */
	public static Optional<MailAddress> parse(@Nullable String typed) {
		String text = Widths.ascii(typed).strip();
		return isValid(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
	}

	private static boolean isValid(String text) {
		int at = text.lastIndexOf('@');
		if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) {
			return false;
		}
		String domain = ascii(text.substring(at + 1));
		return at + 1 + domain.length() <= LONGEST && DOMAIN.matcher(domain).matches()
				&& isLocal(text.substring(0, at), domain);
	}

	private static boolean isLocal(String text, String domain) {
		return LOCAL.matcher(text).matches()
				|| (CARRIER_DOMAIN.matcher(domain).matches() && CARRIER_LOCAL.matcher(text).matches());
	}

	/** A domain in ASCII; empty if it has no such form. */
	private static String ascii(String domain) {
		IDNA.Info info = new IDNA.Info();
		StringBuilder encoded = ENCODING.nameToASCII(domain, new StringBuilder(), info);
		return TOLERATED.containsAll(info.getErrors()) ? encoded.toString() : "";
	}

	/**
	 * The form in which two addresses of one mailbox are equal: lower case, the domain in
	 * ASCII.
	 */
	public String normalised() {
		return local().toLowerCase(Locale.ROOT) + '@' + domain();
	}

	/** Whether a text is an address of the same mailbox. */
	public boolean isSameMailboxAs(@Nullable String other) {
		return parse(other).filter((address) -> address.normalised().equals(normalised())).isPresent();
	}

	/**
	 * The form that every mail server accepts: the domain in ASCII (RFC 5891), the local
	 * part as typed, in quotes where its dots need them (RFC 5321, 4.1.2).
	 */
	public String envelope() {
		String quoted = LOCAL.matcher(local()).matches() ? local() : '"' + local() + '"';
		return quoted + '@' + domain();
	}

	/**
	 * Whether it belongs to a Japanese mobile carrier; many of their customers receive
	 * mails only from senders they allow.
	 */
	public boolean isOfCarrier() {
		return CARRIER_DOMAIN.matcher(domain()).matches();
	}

	private String local() {
		return this.text.substring(0, this.text.lastIndexOf('@'));
	}

	private String domain() {
		return ascii(this.text.substring(this.text.lastIndexOf('@') + 1));
	}

	/** Hides the address, so that it enters no log. */
	@Override
	public String toString() {
		return "MailAddress";
	}

}
