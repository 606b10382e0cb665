package org.symposia.media.recognition;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.symposia.media.CostlyTexts;
import org.symposia.starter.test.Doubling;

/** Recognising a text takes time in proportion to its length. */
@Tag("long")
class RecognitionCostTests {

	@ParameterizedTest
	@MethodSource("org.symposia.media.CostlyTexts#names")
	void growsWithTheText(String name) {
		Doubling.check(100_000, CostlyTexts.of(name), ReleaseRecogniser::recognise);
	}

}
