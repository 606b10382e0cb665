package org.symposia.media.rendition;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what a text needs and nothing that acts. Pictures come only from the
 * release's own photos, never from addresses in its text; a link that leads nowhere stays
 * mere text. Blocks stay blocks, so that no two words run together.
 */
final class Sanitizer {

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "br", "em", "strong", "b", "i", "sub", "sup", "ul",
				"ol", "li", "blockquote", "code", "pre", "hr", "a", "span", "table", "caption", "thead", "tbody",
				"tfoot", "tr", "th", "td", "div")
		.allowElements((element, attributes) -> "div", "section", "article", "header", "footer", "main", "aside", "nav",
				"figure", "figcaption", "address", "details", "summary", "center", "fieldset", "legend", "form", "dl",
				"dt", "dd")
		.allowAttributes("lang")
		.globally()
		.allowAttributes("dir")
		.matching(false, "ltr", "rtl", "auto")
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
