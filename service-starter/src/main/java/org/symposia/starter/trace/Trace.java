package org.symposia.starter.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id that ties together what one request caused in several services (W3C Trace
 * Context). It stands in every log line and in problem documents of failures.
 */
public final class Trace {

	/** The header that carries it. */
	public static final String HEADER = "traceparent";

	static final String KEY = "traceId";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

	private Trace() {
	}

	/** The id of the current request; null outside of one. */
	public static @Nullable String id() {
		return MDC.get(KEY);
	}

	/** The header's value for a call this request makes; null outside of a request. */
	public static @Nullable String parent() {
		String id = id();
		return (id != null) ? "00-" + id + "-" + random(8) + "-01" : null;
	}

	static String idFrom(@Nullable String header) {
		Matcher matcher = PARENT.matcher((header != null) ? header : "");
		return matcher.matches() ? matcher.group(1) : random(16);
	}

	private static String random(int bytes) {
		byte[] random = new byte[bytes];
		RANDOM.nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

}
