package org.symposia.agenda.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.symposia.starter.text.LocalizedText;

/**
 * The description of an event as its pages show it: paragraphs, lists, emphasis and
 * links; any other Markdown, and HTML, is shown as it was written.
 *
 * @param lead the first paragraph
 * @param more what follows, {@code null} if nothing does
 * @param summary the first paragraph as plain text
 * @param language tag of its language
 */
public record Description(HtmlContent lead, @Nullable HtmlContent more, String summary, String language) {

	private static final int DEEPEST = 10;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(ListBlock.class))
		.maxOpenBlockParsers(DEEPEST)
		.maxInlineNesting(DEEPEST)
		.build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.STRIP)
		.build();

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "em", "strong", "code", "ul", "ol", "li", "a")
		.allowUrlProtocols("https", "mailto")
		.allowAttributes("href")
		.matching(Pattern.compile("(?i)(?:https|mailto):.+"))
		.onElements("a")
		.allowAttributes("start")
		.onElements("ol")
		.toFactory();

	/** The description for a reader, {@code null} if there is none. */
	public static @Nullable Description of(EventDetails details, Locale reader) {
		LocalizedText text = details.information().description();
		return (text != null) ? of(text.in(reader), text.languageFor(reader)) : null;
	}

	static Description of(String markdown, String language) {
		Node first = PARSER.parse(markdown).getFirstChild();
		boolean leads = first instanceof Paragraph;
		String more = rendered(leads ? first.getNext() : first);
		return new Description(sanitized(leads ? HTML.render(first) : ""), more.isEmpty() ? null : sanitized(more),
				leads ? TEXT.render(first).strip() : "", language);
	}

	/** A block and those that follow it. */
	private static String rendered(@Nullable Node first) {
		StringBuilder html = new StringBuilder();
		for (Node block = first; block != null; block = block.getNext()) {
			html.append(HTML.render(block));
		}
		return html.toString();
	}

	private static HtmlContent sanitized(String html) {
		return new SanitizedHtml(POLICY.sanitize(html));
	}

	private record SanitizedHtml(String html) implements HtmlContent {

		@Override
		public void writeTo(HtmlTemplateOutput output) {
			output.writeContent(this.html);
		}

		@Override
		public String toString() {
			return this.html;
		}

	}

}
