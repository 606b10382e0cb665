package org.symposia.starter.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import org.symposia.starter.problem.StaleVersionException;

/** Stored versions as entity tags, and preconditions against lost updates (RFC 9110). */
public final class EntityVersions {

	private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

	private EntityVersions() {
	}

	/** The value for the {@code ETag} header, such as {@code "7"} with its quotes. */
	public static String etag(long version) {
		return "\"" + version + "\"";
	}

	/** Whether a request insists on a version, by {@code If-Match} with a tag. */
	public static boolean isRequired(@Nullable String ifMatch) {
		return ifMatch != null && !ifMatch.isBlank() && !ifMatch.trim().equals("*");
	}

	/**
	 * The latest version that {@code If-Match} names, {@code null} if it insists on none.
	 * @throws StaleVersionException if it names no version
	 */
	public static @Nullable Long expected(@Nullable String ifMatch) {
		if (ifMatch == null || !isRequired(ifMatch)) {
			return null;
		}
		return Arrays.stream(ifMatch.split(","))
			.map((tag) -> VERSION.matcher(strong(tag)))
			.filter(Matcher::matches)
			.map((version) -> Long.valueOf(version.group(1)))
			.max(Long::compare)
			.orElseThrow(StaleVersionException::new);
	}

	/**
	 * Lets the request pass if it has no {@code If-Match} or one that names the version.
	 * @throws StaleVersionException if it names only others
	 */
	public static void require(HttpServletRequest request, long current) {
		List<String> lines = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
		require(lines.isEmpty() ? null : String.join(",", lines), current);
	}

	/**
	 * Lets the precondition pass if there is none or if it names the version. A weak tag
	 * counts as well, other than in RFC 9110, section 13.1.1: the tags are versions of
	 * what is stored, and proxies that compress weaken them on the way.
	 * @throws StaleVersionException if it names only others
	 */
	public static void require(@Nullable String ifMatch, long current) {
		if (ifMatch == null || !isRequired(ifMatch)) {
			return;
		}
		String etag = etag(current);
		if (Arrays.stream(ifMatch.split(",")).map(EntityVersions::strong).noneMatch(etag::equals)) {
			throw new StaleVersionException();
		}
	}

	/**
	 * Lets a form pass that names no version or this one.
	 * @throws StaleVersionException if it names another
	 */
	public static void requireTyped(@Nullable String version, long current) {
		require((version != null) ? "\"" + version + "\"" : null, current);
	}

	private static String strong(String tag) {
		String trimmed = tag.trim();
		return trimmed.startsWith("W/") ? trimmed.substring(2) : trimmed;
	}

}
