package org.symposia.starter.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizationTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Müller", "Mu\u0308ller", "a\u0301\u0323b", "か\u3099き", "ﾔﾏﾀﾞ", "①ﬁ", "𝒜\u0301",
			"ệ\u0301\u0323" })
	void isThatOfUnicodeForTextThatScriptsNeed(String text) {
		assertThat(Normalization.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
		assertThat(Normalization.nfkc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
		assertThat(Normalization.nfkd(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKD));
	}

	@Test
	void leavesALetterAsItIsThatHasMoreMarksThanAnyScriptNeeds() {
		String overloaded = "e" + "\u0301\u0323".repeat(16);
		assertThat(Normalization.nfc("u\u0308" + overloaded + "u\u0308")).isEqualTo("ü" + overloaded + "ü");
		assertThat(Normalization.nfkd("ü" + overloaded)).isEqualTo("u\u0308" + overloaded);
	}

	@Test
	void changesNothingMoreTheSecondTime() {
		String once = Normalization.nfc("a" + "\u0301\u0323".repeat(15) + "e" + "\u0323\u0301".repeat(40));
		assertThat(Normalization.nfc(once)).isEqualTo(once);
	}

	@Test
	void keepsEachMark() {
		String text = "a" + "\u0330".repeat(100) + "b" + "\u20D7".repeat(31);
		assertThat(Normalization.nfkd(text)).isEqualTo(text);
	}

}
