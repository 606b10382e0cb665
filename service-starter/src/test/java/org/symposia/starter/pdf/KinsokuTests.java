package org.symposia.starter.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KinsokuTests {

	/** A line may break after the character that stands before the bar. */
	@ParameterizedTest
	@CsvSource({ "研|究", "研|「究", "」|研", "。|研", "ー|研" })
	void letsALineBreakBetweenCharacters(String text) {
		assertThat(breaks(text)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "究|。", "究|、", "究|」", "究|）", "キ|ャ", "っ|ー", "時|々", "「|研", "（|研", "『|研", "研|!" })
	void neverBeginsALineWithAClosingMarkOrEndsItWithAnOpeningOne(String text) {
		assertThat(breaks(text)).isFalse();
	}

	@Test
	void doesNotCutACharacterInTwo() {
		char[] text = "研𠮷究".toCharArray();
		assertThat(Kinsoku.INSTANCE.isSplitCharacter(0, 1, text.length, text, null)).isFalse();
	}

	@Test
	void breaksLatinTextAtSpacesAndHyphens() {
		assertThat(breaks("a |b")).isTrue();
		assertThat(breaks("well-|known")).isTrue();
		assertThat(breaks("wo|rd")).isFalse();
	}

	@Test
	void letsTheLastCharacterEndTheText() {
		char[] text = "研究".toCharArray();
		assertThat(Kinsoku.INSTANCE.isSplitCharacter(0, 1, text.length, text, null)).isTrue();
	}

	private static boolean breaks(String marked) {
		int bar = marked.indexOf('|');
		char[] text = marked.replace("|", "").toCharArray();
		return Kinsoku.INSTANCE.isSplitCharacter(0, bar - 1, text.length, text, null);
	}

}
