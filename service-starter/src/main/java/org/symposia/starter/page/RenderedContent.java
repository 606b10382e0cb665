package org.symposia.starter.page;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** HTML that was rendered before, in UTF-8. */
final class RenderedContent implements HtmlContent {

	private final byte[] html;

	RenderedContent(byte[] html) {
		this.html = html;
	}

	int size() {
		return this.html.length;
	}

	@Override
	public void writeTo(HtmlTemplateOutput output) {
		output.writeBinaryContent(this.html);
	}

}
