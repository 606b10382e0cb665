package org.symposia.starter.calendar;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentLinesTests {

	@Test
	void foldsByOctetsAndCutsNoCharacterInTwo() {
		String line = "SUMMARY:" + "𠮷野家で会いましょう".repeat(20);
		String folded = ContentLines.fold(line + "\r\nEND:VEVENT\r\n");
		assertThat(folded.split("\r\n"))
			.allSatisfy((part) -> assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
	}

	@Test
	void foldsAnewWhatWasFoldedByCharacters() {
		assertThat(ContentLines.fold("SUMMARY:Sympo\r\n sium\r\n")).isEqualTo("SUMMARY:Symposium\r\n");
	}

	@Test
	void letsNoTextBeginALineOfItsOwn() {
		assertThat(ContentLines.fold("SUMMARY:a\rATTENDEE:b\nURL:c\r\n")).isEqualTo("SUMMARY:a ATTENDEE:b URL:c\r\n");
	}

}
