package org.symposia.starter.page;

import java.net.URI;
import java.util.Locale;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class PageContextTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final PageContext german = new PageContexts(this.messages, new PublicUrl(URI.create("http://localhost")))
		.in(Locale.GERMAN);

	private static String html(Content content) {
		StringOutput output = new StringOutput();
		content.writeTo(new OwaspHtmlTemplateOutput(output));
		return output.toString();
	}

	@Test
	void givesTextInTheReadersLanguageWithoutMark() {
		assertThat(html(this.german.text(LocalizedText.of("de", "Eröffnung <1>")))).isEqualTo("Eröffnung &lt;1&gt;");
	}

	@Test
	void marksAndIsolatesTextOfAnotherLanguage() {
		assertThat(html(this.german.text(LocalizedText.of("ja", "開会")))).isEqualTo("<bdi lang=\"ja\">開会</bdi>");
		assertThat(html(this.german.text(LocalizedText.of("und", "x & y")))).isEqualTo("<bdi>x &amp; y</bdi>");
		assertThat(html(this.german.text("\"><script>", "he")))
			.isEqualTo("<bdi lang=\"he\">\"&gt;&lt;script&gt;</bdi>");
	}

	@Test
	void isolatesArgumentsThatAreWrittenFromRightToLeft() {
		this.messages.addMessage("sent", Locale.GERMAN, "An {0} um {1}.");
		assertThat(this.german.message("sent", "שלום", 9)).isEqualTo("An \u2068שלום\u2069 um 9.");
		assertThat(this.german.message("sent", LocalizedText.of("de", "Müller"), null)).isEqualTo("An Müller um null.");
	}

	@Test
	void knowsWhetherThereIsAMessage() {
		assertThat(this.german.optionalMessage("none")).isNull();
	}

	@Test
	void addsTheFingerprintToAssetsThatExist() {
		assertThat(this.german.asset("/shell/shell.css")).matches("/shell/shell-[0-9a-f]{32}\\.css");
		assertThat(this.german.asset("/shell/none.css")).isEqualTo("/shell/none.css");
	}

}
