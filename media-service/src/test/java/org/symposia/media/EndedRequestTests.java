package org.symposia.media;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.recognition.ReleaseRecogniser;
import org.symposia.starter.concurrency.WorkDeadline;
import org.symposia.starter.concurrency.WorkTimedOutException;
import org.symposia.starter.test.TickingClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Work stops when its request has ended. */
class EndedRequestTests {

	private static final int PARTS = 1000;

	private final TickingClock clock = new TickingClock(Duration.ofSeconds(1));

	@ParameterizedTest
	@ValueSource(strings = { "A paragraph.\n\n", "“We are very glad about it,” said Erika Mustermann. " })
	void whileATextIsRecognised(String part) {
		String source = "# Headline\n\nBerlin, 24 April 2026. We have news.\n\n" + part.repeat(PARTS);
		assertThatExceptionOfType(WorkTimedOutException.class).isThrownBy(
				() -> WorkDeadline.call(this.clock, Duration.ofSeconds(10), () -> ReleaseRecogniser.recognise(source)));
		assertThat(this.clock.readings()).isEqualTo(11);
	}

	@Test
	void andIsDoneWhenItIsAskedForAgain() {
		String source = "Headline\n\n" + "Another paragraph.\n\n".repeat(100);
		assertThatExceptionOfType(WorkTimedOutException.class).isThrownBy(
				() -> WorkDeadline.call(this.clock, Duration.ofSeconds(10), () -> ReleaseRecogniser.recognise(source)));
		assertThat(ReleaseRecogniser.recognise(source).blocks()).hasSize(101);
	}

}
