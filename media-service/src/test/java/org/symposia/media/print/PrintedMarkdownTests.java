package org.symposia.media.print;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.pdf.PdfFonts;

import static org.assertj.core.api.Assertions.assertThat;

/** The PDF contains exactly the words of any Markdown. */
class PrintedMarkdownTests {

	static IntStream seeds() {
		return IntStream.range(0, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void containsTheWordsOfGeneratedMarkdown(int seed) {
		String source = new Markdown(seed, Markdown.WORDS).document();
		assertThat(solid(words(source))).as(source).isEqualTo(solid(Printed.visible(source)));
		assertThat(solid(words(source, "ja"))).as(source).isEqualTo(solid(Printed.visible(source)));
	}

	/** Without Japanese, where lines end within words, the spaces agree as well. */
	@ParameterizedTest
	@MethodSource("seeds")
	void containsTheWordsOfGeneratedWesternMarkdownWithTheirSpaces(int seed) {
		String source = new Markdown(seed, Markdown.WESTERN).document();
		assertThat(words(source)).as(source).isEqualTo(Printed.visible(source));
		assertThat(words(source, "ja")).as(source).isEqualTo(Printed.visible(source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Head\n\n- one\n- two\n  - deeper\n\n1. first\n2. second\n\nEnd",
			"# Head\n\n> A quote\n> of two lines\n>\n> > and a reply\n\nEnd",
			"# Head\n\nHard  \nbreak\\\nhere and `code with  spaces` there",
			"# Head\n\n```\nint a = 1;\n\tb();\n```\n\nEnd", "# Head\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd",
			"# Head\n\nA note[^1] and another[^2].\n\n[^1]: The first note.\n[^2]: The second note.",
			"# Head\n\n###### Small heading\n\n##### Another\n\nText",
			"# Head\n\n*a*b **c**d ***e*** ~~f~~ <sub>g</sub>",
			"# Head\n\nGrüße aus Köln, naïve façade, Łódź, Ελλάδα, Москва, Đặng, ½ µ Ω Å № ™ € → ≤ ± × ·",
			"# Head\n\n<div>a</div><section>b</section><dl><dt>c</dt><dd>d</dd></dl>\n\nEnd",
			"# Head\n\n1. one\n\n   more\n\n2. two\n   1. deep\n\n7) seven\n8) eight",
			"# Head\n\n    f(*args, **kw) `x`\n\n        g(_a_)\n\nEnd",
			"# Head\n\n-     code\n  text\n-     a\n\n      b",
			"# Head\n\n- one\n\n      code *a*\n\n  two\n\n> quote\n>\n>     **code**\n>     more",
			"# Head\n\n\tTabbed *text* here\n\n    &amp; <b>b</b>\n\nEnd",
			"# Head\n\n<table><tr><td>one</td><td>two</td></tr></table>\n\nEnd" })
	void containsEveryWordWithItsSpaces(String source) {
		assertThat(words(source)).isEqualTo(Printed.visible(source));
	}

	@Test
	void printsGetaWhereTheFontsHaveNoGlyph() {
		String source = "# Head 😀\n\nWords 👩‍🔬 and საქართველო and 日本語.";
		assertThat(words(source)).isEqualTo("Head 〓 Words 〓〓 and 〓〓〓〓〓〓〓〓〓〓 and 日本語.");
		assertThat(new Glyphs(new PdfFonts()).missing(source)).contains("😀", "👩", "🔬", "ს")
			.doesNotContain("日", " ", "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kim Min-jun 김민준, 서울대학교", "张伟，复旦大学", "สมชาย น้ำฝน ปิ่นเกล้า", "Words שלום עולם more",
			"Words محمد بن عبد الله الأحمد more", "Rehovot מרכז רפואי 12 תל אביב end" })
	void printsFurtherScripts(String text) {
		assertThat(words("# Head\n\n" + text)).isEqualTo("Head " + text);
		assertThat(words("# Head\n\n" + text, "ja")).isEqualTo("Head " + text);
	}

	@Test
	void printsAccentsTypedApartAsOneLetter() {
		assertThat(words("# Head\n\nMu\u0308nchen, か\u3099き")).contains("München").contains("がき");
	}

	@Test
	void omitsInvisibleCharacters() {
		assertThat(words("# He\u200Bad\n\nright\u200F to \u202Eleft\u202C, soft\u00ADhyphen, \uFEFFmark"))
			.isEqualTo("Head right to left, softhyphen, mark");
	}

	private static String words(String source) {
		return words(source, "en");
	}

	private static String words(String source, String language) {
		return Printed.of(source, language).words();
	}

	private static String solid(String text) {
		return text.replace(" ", "");
	}

	/** Draws Markdown by lot, the same for the same seed. */
	private static final class Markdown {

		private static final List<String> WORDS = List.of("virus", "network", "Grüße", "Köln", "naïve", "研究", "機構、",
				"ネットワーク", "「連携」", "2026年", "well-being", "3.5", "50 %", "(NUM)", "COVID-19", "“quoted”", "‚so‘", "a/b",
				"e.g.", "Ωμέγα", "–", "…", "№", "& more", "5 < 7", "x_y_z", "Łódź", "ｶﾅ", "①", "℃");

		private static final List<String> WESTERN = List.of("virus", "network", "Grüße", "Köln", "naïve", "influenza",
				"office", "well-being", "3.5", "50 %", "(NUM)", "COVID-19", "“quoted”", "‚so‘", "a/b", "e.g.", "Ωμέγα",
				"& more", "5 < 7", "x_y_z", "Łódź", "**Wort**teil", "[link](https://example.org).",
				"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "15\u00A0April", "„*so*“,",
				"H<sub>2</sub>O");

		private final Random random;

		private final List<String> words;

		private Markdown(int seed, List<String> words) {
			this.random = new Random(seed);
			this.words = words;
		}

		private String document() {
			return "# " + words(5) + "\n\n"
					+ IntStream.range(0, 25).mapToObj((i) -> block(0)).collect(Collectors.joining("\n\n")) + "\n";
		}

		private String block(int depth) {
			List<Supplier<String>> blocks = List.of(() -> line(14), () -> line(30), () -> "## " + words(4),
					() -> "#### " + words(3), () -> list("- ", depth), () -> list("* ", depth), () -> quoted(depth),
					() -> "```\n" + words(6) + "\n  " + words(4) + "\n```", () -> "---",
					() -> "| " + words(2) + " | " + words(2) + " |\n|---|---|\n| " + words(1) + " | " + words(3) + " |",
					() -> line(6) + "  \n" + line(5) + "\\\n" + line(4), () -> words(4) + "[^1]\n\n[^1]: " + words(5));
			return pick(blocks).get();
		}

		private String list(String marker, int depth) {
			String items = IntStream.range(0, 3).mapToObj((i) -> marker + line(5)).collect(Collectors.joining("\n"));
			return (depth > 2) ? items : items + "\n" + list(marker, depth + 1).indent(2).stripTrailing();
		}

		private String quoted(int depth) {
			String inner = (depth > 2) ? line(8) : block(depth + 1);
			return inner.lines().map((text) -> "> " + text).collect(Collectors.joining("\n"));
		}

		private String line(int length) {
			return IntStream.range(0, length).mapToObj((i) -> inline()).collect(Collectors.joining(" "));
		}

		private String inline() {
			String word = pick(this.words);
			return switch (this.random.nextInt(12)) {
				case 0 -> "*" + plain() + "*";
				case 1 -> "**" + plain() + "**";
				case 2 -> "`" + plain() + "`";
				case 3 -> "[" + plain() + "](https://example.org/" + this.random.nextInt(100) + ")";
				case 4 -> "<https://example.org/" + this.random.nextInt(100) + ">";
				case 5 -> "\\*" + plain() + "\\*";
				default -> word;
			};
		}

		private String plain() {
			return pick(List.of("alpha", "beta gamma", "Äpfel", this.words.equals(WESTERN) ? "fluid" : "研究"));
		}

		private String words(int count) {
			return IntStream.range(0, count).mapToObj((i) -> pick(this.words)).collect(Collectors.joining(" "));
		}

		private <T> T pick(List<T> choices) {
			return choices.get(this.random.nextInt(choices.size()));
		}

	}

}
