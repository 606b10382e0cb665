package org.symposia.starter.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;

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

	@Test
	void showsThatALetterIsMissing() {
		assertThat(texts("a☃")).containsExactly("a〓");
	}

	private List<String> texts(String text) {
		return this.runs.of(text).stream().map(GlyphRuns.Run::text).toList();
	}

}
