package org.symposia.starter.ratelimit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateLimitTests {

	@ParameterizedTest
	@CsvSource({ "10/1h, 10, PT1H", "' 3 / 10m ', 3, PT10M", "1/1s, 1, PT1S", "5/PT2H, 5, PT2H" })
	void isWrittenAsPermitsInAPeriod(String text, int permits, Duration period) {
		assertThat(RateLimit.valueOf(text)).isEqualTo(new RateLimit(permits, period));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "10", "10/", "/1h", "x/1h", "10/x", "0/1h", "-1/1h", "10/0s", "10/500ms", "10/-1h" })
	void refusesWhatAllowsNothingOrCannotBeRead(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.valueOf(text));
	}

	@ParameterizedTest
	@CsvSource({ "0, one minute, 1, 1", "59, one minute, 60, 1", "60, 2 minutes, 61, 2", "3599, 60 minutes, 3600, 60" })
	void asksToComeBackWhenAllPermitsAreBack(long seconds, String words, String retryAfter, long minutes) {
		TooManyRequestsException refusal = new TooManyRequestsException("Too many mails.", Duration.ofSeconds(seconds));
		assertThat(refusal.getBody().getDetail()).isEqualTo("Too many mails. Please try again in " + words + ".");
		assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo(retryAfter);
		assertThat(refusal.minutes()).isEqualTo(minutes);
	}

	@Test
	void isAnsweredAsAProblem() {
		TooManyRequestsException refusal = new TooManyRequestsException("Too many mails.", Duration.ZERO);
		assertThat(refusal.getStatusCode().value()).isEqualTo(429);
		assertThat(refusal.getBody().getType()).hasToString("urn:symposia:problem:too-many-requests");
	}

}
