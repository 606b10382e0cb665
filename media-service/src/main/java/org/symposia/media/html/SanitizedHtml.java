package org.symposia.media.html;

import java.util.List;
import java.util.stream.Collectors;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/**
 * HTML from {@link HtmlSanitizer}, which templates print without escaping.
 *
 * @param html balanced HTML
 */
public record SanitizedHtml(String html) implements HtmlContent {

	static SanitizedHtml of(List<RenderedBlock> blocks) {
		return new SanitizedHtml(blocks.stream().map(SanitizedHtml::marked).collect(Collectors.joining()));
	}

	/** A quote is marked for the style sheet only. */
	private static String marked(RenderedBlock block) {
		return block.quote() ? "<div class=\"quote\">" + block.html() + "</div>" : block.html();
	}

	@Override
	public void writeTo(HtmlTemplateOutput output) {
		output.writeContent(this.html);
	}

	@Override
	public boolean isEmptyContent() {
		return this.html.isEmpty();
	}

}
