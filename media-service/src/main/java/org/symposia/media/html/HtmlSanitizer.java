package org.symposia.media.html;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Removes scripts, styles, forms, images and links to anything but web and mail
 * addresses. Block elements stay block elements, so that words of different blocks are
 * not joined.
 */
final class HtmlSanitizer {

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

	private HtmlSanitizer() {
	}

	static String clean(String html) {
		return POLICY.sanitize(html);
	}

}
