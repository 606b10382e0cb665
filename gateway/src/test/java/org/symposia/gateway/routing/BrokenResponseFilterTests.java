package org.symposia.gateway.routing;

import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrokenResponseFilterTests {

	private final BrokenResponseFilter filter = new BrokenResponseFilter();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void closesTheConnectionOfAnAnswerThatBrokeOff() {
		assertThatExceptionOfType(CloseNowException.class).isThrownBy(() -> this.filter.doFilter(this.request,
				this.response, (request, response) -> BrokenResponseFilter.mark(this.request)));
	}

	@Test
	void leavesAWholeAnswerAlone() {
		assertThatCode(() -> this.filter.doFilter(this.request, this.response, (request, response) -> {
		})).doesNotThrowAnyException();
	}

}
