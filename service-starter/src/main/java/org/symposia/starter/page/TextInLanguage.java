package org.symposia.starter.page;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Text that is marked with its language.
 *
 * @param language its tag; {@code null} if it is the page's, {@code und} if unknown
 */
record TextInLanguage(String text, @Nullable String language) implements HtmlContent {

	@Override
	public void writeTo(HtmlTemplateOutput output) {
		if (this.language == null) {
			write(output);
			return;
		}
		output.writeContent("<bdi");
		if (!LocalizedText.UNDETERMINED.equals(this.language)) {
			output.writeContent(" lang=\"");
			output.setContext("bdi", "lang");
			output.writeUserContent(this.language);
			output.writeContent("\"");
		}
		output.writeContent(">");
		write(output);
		output.writeContent("</bdi>");
	}

	private void write(HtmlTemplateOutput output) {
		output.setContext("bdi", null);
		output.writeUserContent(this.text);
	}

}
