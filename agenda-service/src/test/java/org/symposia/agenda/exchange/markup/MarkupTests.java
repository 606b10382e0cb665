package org.symposia.agenda.exchange.markup;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	private static final URI BASE = URI.create("https://example.org/programme/");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<p>One</p><p>two</p> | One¶¶two", "One<br>two | One  ¶two", "One<br/><br/>two | One¶¶two",
					"<b>A</b> and <i>b</i> | **A** and *b*", "<h2>Aims</h2>Text | **Aims**¶¶Text",
					"<ul><li>a</li><li>b <ul><li>c</li></ul></li></ul> | - a¶- b¶    - c",
					"<ol><li>a<li>b</ol> | 1. a¶2. b",
					"<p>See <a href='/map'>the map</a>.</p> | See [the map](https://example.org/map).",
					"<p><a href='https://example.org/'>https://example.org/</a></p> | <https://example.org/>",
					"<p><a href='javascript:x'>words</a></p> | words",
					"<p><a href='x (1)'>w</a> | [w](https://example.org/programme/x%20%281%29)",
					"<img src='a.png' alt='Chart'> text<br>x | [Chart](https://example.org/programme/a.png) text  ¶x",
					"<iframe src='https://example.org/v'></iframe><p>x</p> | <https://example.org/v>¶¶x",
					"<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table> | a ∣ b  ¶c",
					"<pre>x = 1¶y</pre> | `x = 1`  ¶`y`", "<p>a</p><script>alert(1)</script> | a",
					"<p>3 * 4 * 5</p> | 3 \\* 4 \\* 5", "<p>snake_case _x_</p> | snake_case \\_x\\_",
					"<p># no heading</p> | \\# no heading", "<p>1. no list</p> | 1\\. no list",
					"<p>&lt;script&gt;</p> | \\<script>", "<p>List<String></p> | List\\<string>",
					"<p>これは<b>「強調」</b>です</p> | これは「**強調**」です", "<div><div>a</div>b</div> | a¶¶b",
					"<a href='/m'><div>block</div></a> | [block](https://example.org/m)" })
	void convertsHtml(String html, String expected) {
		assertThat(Markup.prose(lines(html), BASE)).isEqualTo(lines(expected).replace('∣', '|'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "One\n\n* two\n* three", "**bold** and [a](https://example.org/)", "a < b > c", "x <- y",
			"vector<int> v", "AT&T &amp; more" })
	void leavesTextWithoutElementsAsItIs(String text) {
		assertThat(Markup.prose(text, null)).isEqualTo(text);
	}

	@Test
	void keepsTheLinesOfMarkdownWithFewElements() {
		assertThat(Markup.prose("One <b>two</b>\n\n* three\n* <a href=\"https://example.org\">four</a>", null))
			.isEqualTo("One **two**\n\n* three\n* [four](https://example.org)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A &amp; B | A & B", "<i>E. coli</i> today | E. coli today",
					"The <div> element | The <div> element", "two¶ lines\u2028more | two lines more",
					"a\u0007b\u202Ec | abc", "It\u0092s | It’s" })
	void readsTitles(String raw, String expected) {
		assertThat(Markup.line(lines(raw))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>", "<p>", "<ul><li>", "<a href='x'>", "<table><tr><td>", "<div>", "<i><b>", "<p><!--",
			"<p>[", "<p>&", "<pre>`", "<x>", " ", "<font a='" })
	void staysShallowAndQuickHoweverDeepItsSourceIs(String nested) {
		assertThat(Markup.prose("<p>Words</p>" + nested.repeat(200_000 / nested.length()) + "end", null))
			.startsWith("Words");
	}

	private static String lines(String text) {
		return text.replace('¶', '\n');
	}

}
