package org.symposia.starter.calendar;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentLinesTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "ä", "開", "𠮷", "a𠮷開ä", "👩\u200d🔬" })
	void foldsByOctetsAndCutsNoCharacterInTwo(String text) {
		for (int times : new int[] { 1, 17, 18, 19, 66, 67, 68, 200 }) {
			String line = "SUMMARY:" + text.repeat(times);
			String folded = ContentLines.fold(line + "\r\nEND:VEVENT\r\n");
			assertThat(folded.split("\r\n"))
				.allSatisfy((part) -> assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
			assertThat(folded).doesNotContain("\uFFFD");
			assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
		}
	}

	@Test
	void leavesALineOfSeventyFiveOctetsWhole() {
		String line = "x".repeat(75) + "\r\n";
		assertThat(ContentLines.fold(line)).isEqualTo(line);
		assertThat(ContentLines.fold("x" + line)).isEqualTo("x".repeat(75) + "\r\n x\r\n");
	}

	@Test
	void countsTheSpaceOfAContinuedLine() {
		String folded = ContentLines.fold("x".repeat(75 + 74 + 1) + "\r\n");
		assertThat(folded.split("\r\n")).extracting(String::length).containsExactly(75, 75, 2);
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false,
			value = { "'SUMMARY:Sympo\r\n sium\r\n','SUMMARY:Symposium\r\n'",
					"'SUMMARY:Sympo\r\n\tsium\r\n','SUMMARY:Symposium\r\n'",
					"'SUMMARY:Sympo\n sium','SUMMARY:Symposium\r\n'",
					"'SUMMARY:Sympo\r\n  sium\r\n','SUMMARY:Sympo sium\r\n'" })
	void foldsAnewWhatWasFoldedByCharacters(String folded, String line) {
		assertThat(ContentLines.fold(folded)).isEqualTo(line);
	}

	@Test
	void letsNoTextBeginALineOfItsOwn() {
		assertThat(ContentLines.fold("SUMMARY:a\rATTENDEE:b\nURL:c\r\n")).isEqualTo("SUMMARY:a ATTENDEE:b URL:c\r\n");
	}

	@Test
	void foldsTheSameEachTime() {
		String folded = ContentLines.fold("SUMMARY:" + "會議".repeat(100) + "\r\n");
		assertThat(ContentLines.fold(folded)).isEqualTo(folded);
	}

}
