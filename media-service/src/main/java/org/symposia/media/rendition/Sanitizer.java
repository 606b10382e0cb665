package org.symposia.media.rendition;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what a text needs and nothing that acts. Pictures come only from the
 * release's own photos, never from addresses in its text; a link that leads nowhere stays
 * mere text.
 */
final class Sanitizer {

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h1", "h2", "h3", "h4", "br", "em", "strong", "b", "i", "sub", "sup", "ul", "ol", "li",
				"blockquote", "code", "pre", "hr", "a", "span")
		.allowAttributes("lang")
		.globally()
		.allowAttributes("href")
		.matching(Pattern.compile("(?i)(?:https?|mailto):.+"))
		.onElements("a")
		.allowUrlProtocols("https", "http", "mailto")
		.allowAttributes("start")
		.onElements("ol")
		.toFactory();

	private Sanitizer() {
	}

	static String clean(String html) {
		return POLICY.sanitize(html);
	}

}
