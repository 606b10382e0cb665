package org.symposia.starter.input;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTests {

	@ParameterizedTest
	@ValueSource(strings = { "Erika Mustermann", "國土 典宏", "ถนนสุขุมวิท", "שלום", "نامه\u200cها", "👩\u200d🔬",
			"葛\udb40\udd00飾", "soft\u00adhyphen" })
	void allowWhatPeopleWrite(String text) {
		assertThat(Characters.LINE.allow(text)).isTrue();
		assertThat(Characters.PROSE.allow(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bell\u0007", "override\u202e", "isolate\u2066", "private\ue000", "half\ud83d",
			"zero\u200bwidth", "mark\ufeff", "unassigned\u0378", "line\u2028separator" })
	void refuseWhatNobodySees(String text) {
		assertThat(Characters.LINE.allow(text)).isFalse();
		assertThat(Characters.PROSE.allow(text)).isFalse();
	}

	@Test
	void allowLineBreaksAndTabsInProseOnly() {
		assertThat(Characters.PROSE.allow("One.\n\tTwo.")).isTrue();
		assertThat(Characters.LINE.allow("One.\nTwo.")).isFalse();
	}

	@Test
	void writeEveryLineSeparatorAsALineFeed() {
		assertThat(Characters.normalized("a\r\nb\rc\u0085d\u2028e\u2029f\n\ng")).isEqualTo("a\nb\nc\nd\ne\nf\n\ng");
	}

	@Test
	void putMarksToTheirLettersButReplaceNoCharacterOfAName() {
		assertThat(Characters.normalized("Ero\u0308ffnung か\u3099")).isEqualTo("Eröffnung が");
		assertThat(Characters.normalized("神\ufa19")).isEqualTo("神\ufa19");
		assertThat(Characters.normalized("$\u0301 \\ {0}")).isEqualTo("$\u0301 \\ {0}");
	}

	@Test
	void leaveOutWhiteSpaceAroundAText() {
		assertThat(Characters.normalized("\u3000 山田\u00a0太郎 \n")).isEqualTo("山田\u00a0太郎");
		assertThat(Characters.normalized(null)).isEmpty();
	}

	@Test
	void callATextBlankThatShowsNothing() {
		assertThat(Characters.isBlank(" \u3000\u200b\ufeff")).isTrue();
		assertThat(Characters.isBlank(null)).isTrue();
		assertThat(Characters.isBlank("\u200ba")).isFalse();
	}

}
