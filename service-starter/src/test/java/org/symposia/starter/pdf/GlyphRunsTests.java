package org.symposia.starter.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphRunsTests {

	private final GlyphRuns<String> runs = new GlyphRuns<>(List.of("abcNguyn 國", "ễ𠮷Nguyn"),
			(font, codePoint) -> font.indexOf(codePoint) >= 0);

	@Test
	void keepsAWordInOneFont() {
		assertThat(texts("a Nguyễn")).containsExactly("a ", "Nguyễn");
	}

	@Test
	void choosesPerGlyphWhereNoFontHasTheWholeWord() {
		assertThat(texts("aễb")).containsExactly("a", "ễ", "b");
		assertThat(texts("國𠮷")).containsExactly("國", "𠮷");
	}

	@Test
	void composesAccentsTypedApartButLeavesCompatibilityCharacters() {
		assertThat(texts("Nguye\u0302\u0303n")).containsExactly("Nguyễn");
		assertThat(new GlyphRuns<>(List.of("\uFA19"), (font, codePoint) -> font.indexOf(codePoint) >= 0).of("\uFA19"))
			.extracting(GlyphRuns.Run::text)
			.containsExactly("\uFA19");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "$\u0301", "\\\u0301", "$1\u0301", "{0}\u0301", "'\u0301", "%\u0301", "$\u0301\u0302\u0303" })
	void keepsSignsWithAccentsAsTheyAre(String text) {
		GlyphRuns<String> all = new GlyphRuns<>(List.of("any"), (_, _) -> true);
		assertThat(all.of(text)).extracting(GlyphRuns.Run::text).containsExactly(text);
	}

	@Test
	void showsThatALetterIsMissing() {
		assertThat(texts("a☃")).containsExactly("a〓");
	}

	@Test
	void keepsTheHanCharactersOfATextInOneFont() {
		GlyphRuns<String> eastern = new GlyphRuns<>(List.of(" 复", "复张 "),
				(font, codePoint) -> font.indexOf(codePoint) >= 0);
		assertThat(eastern.of("复 张")).filteredOn((run) -> !run.text().isBlank())
			.extracting(GlyphRuns.Run::font)
			.containsOnly("复张 ");
		assertThat(eastern.of("复")).extracting(GlyphRuns.Run::font).containsExactly(" 复");
	}

	@Test
	void setsPartsFromRightToLeftInReadingOrder() {
		GlyphRuns<String> mixed = new GlyphRuns<>(List.of("12 a", "אב "),
				(font, codePoint) -> font.indexOf(codePoint) >= 0);
		assertThat(mixed.of("א 12 ב")).extracting((run) -> run.text().strip()).containsExactly("ב", "12", "א");
		assertThat(mixed.of("a אב")).extracting((run) -> run.text().strip()).containsExactly("a", "אב");
	}

	private List<String> texts(String text) {
		return this.runs.of(text).stream().map(GlyphRuns.Run::text).toList();
	}

}
