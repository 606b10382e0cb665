package org.symposia.agenda.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionTests {

	@Test
	void tellsTheFirstParagraphFromWhatFollows() {
		Description description = described("First *one*.\n\nSecond.\n\n- a\n- b");
		assertThat(description.lead().toString()).isEqualToIgnoringWhitespace("<p>First <em>one</em>.</p>");
		assertThat(String.valueOf(description.more())).contains("<p>Second.</p>", "<li>a</li>", "<li>b</li>");
		assertThat(description.summary()).isEqualTo("First one.");
	}

	@Test
	void hasNothingMoreIfThereIsOneParagraph() {
		assertThat(described("Only one\nover two lines.").more()).isNull();
		assertThat(described("Only one\nover two lines.").summary()).isEqualTo("Only one over two lines.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[site](https://example.org/) | href=\"https://example.org/\"",
			"<mailto:office@example.org> | href=\"mailto:office" })
	void linksToWebAndMailAddresses(String markdown, String link) {
		assertThat(described(markdown).lead().toString()).contains(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](http://example.org)", "[x](data:text/html,x)",
			"[x](//example.org)", "[x](/press)", "[x](&#106;avascript:alert(1))" })
	void dropsOtherLinksAndKeepsTheirWords(String markdown) {
		assertThat(described(markdown).lead().toString()).isEqualToIgnoringWhitespace("<p>x</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>",
			"![x](https://example.org/x.png)", "<style>p{}</style>", "<iframe src=https://example.org></iframe>" })
	void showsNoElementOfItsAuthor(String markdown) {
		assertThat(described(markdown).lead().toString()).doesNotContainPattern("<(?!/?p>)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Title", "> quote", "```\ncode\n```", "---" })
	void hasNoBlocksThatPagesDoNotHave(String markdown) {
		assertThat(described(markdown).lead().toString()).startsWith("<p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "- ", "*a ", "> ", "[", "**", "1. ", "![" })
	void staysShallowHoweverDeepItsSourceIs(String nested) {
		String source = nested.repeat(4000 / nested.length());
		assertThat(described(source).lead().toString() + described(source).more()).isNotEmpty();
	}

	private static Description described(String markdown) {
		return Description.of(markdown, "en");
	}

}
