package org.symposia.starter.concurrency;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequestDeadlineFilterTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T07:00:00Z"));

	private int steps;

	@ParameterizedTest
	@CsvSource({ "/api/media/releases,application/json,10", "/media/photos,multipart/form-data; boundary=b,600",
			"/api/agenda/events/berlin-2026/imports,application/json,600" })
	void endsEndlessWorkWhenTheGatewayNoLongerWaits(String path, String contentType, int seconds) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType(contentType);
		RequestDeadlineFilter filter = new RequestDeadlineFilter(
				new RequestDeadlines(Duration.ofSeconds(10), Duration.ofMinutes(10)), this.clock);
		assertThatExceptionOfType(WorkTimedOutException.class)
			.isThrownBy(() -> filter.doFilter(request, new MockHttpServletResponse(), (called, response) -> work()));
		assertThat(this.steps).isEqualTo(seconds);
	}

	private void work() {
		while (true) {
			this.clock.advance(Duration.ofSeconds(1));
			this.steps++;
			WorkDeadline.check();
		}
	}

}
