package org.symposia.agenda.exchange.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Addresses of links as people write them. */
public final class WebAddress {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp");

	private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

	private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[/:?#].*)?");

	private static final Pattern MAILBOX = Pattern.compile("[^\\s@/:]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Cf}]");

	private WebAddress() {
	}

	/**
	 * The address in full, {@code null} if it leads nowhere or to a program.
	 * @param base what a relative address is relative to
	 */
	public static @Nullable String absolute(@Nullable String written, @Nullable URI base) {
		String address = (written != null) ? encoded(written.strip()) : "";
		if (address.isEmpty() || address.startsWith("#")) {
			return null;
		}
		if (SCHEME.matcher(address).matches() && !HOST.matcher(address).matches()) {
			return SCHEMES.contains(scheme(address)) ? address : null;
		}
		if (address.startsWith("//")) {
			return "https:" + address;
		}
		if (MAILBOX.matcher(address).matches()) {
			return "mailto:" + address;
		}
		if (address.startsWith("www.") || base == null) {
			return HOST.matcher(address).matches() ? "https://" + address : null;
		}
		return resolved(address, base);
	}

	/** An address as the base of others, {@code null} if it is none. */
	public static @Nullable URI base(@Nullable String written) {
		String address = absolute(written, null);
		try {
			return (address != null) ? new URI(address) : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static @Nullable String resolved(String address, URI base) {
		try {
			String url = base.resolve(new URI(address)).toString();
			return SCHEME.matcher(url).matches() && SCHEMES.contains(scheme(url)) ? url : null;
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static String scheme(String address) {
		return address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
	}

	/**
	 * Blanks in the middle are part of the address; other invisible characters are not.
	 */
	private static String encoded(String address) {
		return BLANKS.matcher(address)
			.replaceAll((found) -> (found.group().equals(" ") || found.group().equals("\u3000")) ? "%20" : "");
	}

}
