package org.symposia.registration.person;

import java.util.regex.Pattern;

import org.symposia.starter.text.Normalization;

/**
 * Finds addresses of the web in names. Mails greet people by their name, and anybody may
 * type the mail address of somebody else, so a name with an address would be an
 * advertisement sent by us. Dots alone are no address: names have initials (J.R.), titles
 * (Dr.-Ing.) and abbreviations (St.John).
 */
final class WebAddresses {

	/** Before an address, neither a letter nor a part of the same host. */
	private static final String BEGIN = "(?<![\\p{L}\\p{N}.-])";

	private static final String HOST = "[\\p{L}\\p{N}-]{2,}(?:[.。][\\p{L}\\p{N}-]+)*[.。]";

	private static final String ABBREVIATED = "(?!(?:st|ste|sta|dr|prof|mag|dipl)[.]\\p{L}+/)";

	private static final String DEGREE = "(?!(?:ing|med|phil|jur|rer|nat|dent|vet|theol|oec|pol|habil|sc|hum|agr|techn)/)";

	private static final Pattern ADDRESS = Pattern.compile(String.join("|",
			// with a scheme
			"[\\p{L}\\p{N}][\\p{L}\\p{N}+.-]*\\s*:\\s*/\\s*/", BEGIN + "(?:https?|ftp|mailto|javascript|tel)\\s*:",
			// a host by custom, by its ending, or by its path
			BEGIN + "www\\d*\\s*[.。]", BEGIN + HOST + "(?:com|net|org|info|biz)(?![\\p{L}\\p{N}])",
			BEGIN + ABBREVIATED + HOST + DEGREE + "\\p{L}{2,}(?::\\d+)?/\\S", "\\d{1,3}(?:\\.\\d{1,3}){3}"),
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Characters that show nothing. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F]");

	private WebAddresses() {
	}

	/**
	 * Whether a text has one, in whatever width, however hidden by invisible characters.
	 */
	static boolean isIn(String text) {
		String visible = INVISIBLE.matcher(Normalization.nfkc(text)).replaceAll("");
		return ADDRESS.matcher(visible).find();
	}

}
