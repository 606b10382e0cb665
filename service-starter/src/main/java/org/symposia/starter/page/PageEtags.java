package org.symposia.starter.page;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.WebRequest;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Callers;
import org.symposia.starter.caller.Role;
import org.symposia.starter.hash.Sha256;

/**
 * Entity tags of pages. They are made of what a page depends on, so that an unchanged
 * page is neither built nor rendered. They are weak, since responses are compressed.
 */
public final class PageEtags {

	private static final int LENGTH = 32;

	private final String build;

	PageEtags(String build) {
		this.build = build;
	}

	/**
	 * Whether the reader has the page already; the response is complete then (304), and
	 * the handler returns {@code null}.
	 * @param parts revisions and versions of all that the page shows; language, caller
	 * and build are added
	 */
	public boolean isUnchanged(WebRequest request, Object... parts) {
		return request.checkNotModified(of(parts));
	}

	private String of(Object... parts) {
		Caller caller = Callers.current();
		String shell = String.join("\n", this.build, LocaleContextHolder.getLocale().toLanguageTag(),
				caller.isAnonymous() ? "" : seenBy(caller));
		String content = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\n"));
		return "W/\"" + Sha256.hex(shell + "\n" + content).substring(0, LENGTH) + '"';
	}

	/** What the pages show to a caller depends on these. */
	private static String seenBy(Caller caller) {
		String roles = Arrays.stream(Role.values())
			.filter(caller::has)
			.map(Role::name)
			.collect(Collectors.joining(","));
		return String.join("\n", caller.subject(), caller.name(), roles,
				String.join(",", new TreeSet<>(caller.institutions())));
	}

}
