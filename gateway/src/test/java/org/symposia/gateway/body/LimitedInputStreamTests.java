package org.symposia.gateway.body;

import org.junit.jupiter.api.Test;
import org.symposia.starter.problem.ContentTooLargeException;

import org.springframework.mock.web.MockHttpServletRequest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class LimitedInputStreamTests {

	@Test
	void readsABodyUpToTheLimit() throws Exception {
		assertThat(limited("abc", 3).readAllBytes()).asString(UTF_8).isEqualTo("abc");
	}

	@Test
	void failsBeyondTheLimit() {
		assertThatIOException().isThrownBy(() -> limited("abc", 2).readAllBytes())
			.withCauseInstanceOf(ContentTooLargeException.class);
	}

	@Test
	void countsSingleBytes() throws Exception {
		LimitedInputStream body = limited("abc", 2);
		assertThat(body.read()).isEqualTo('a');
		assertThat(body.read()).isEqualTo('b');
		assertThatIOException().isThrownBy(body::read);
	}

	@Test
	void doesNotCountTheEnd() throws Exception {
		LimitedInputStream body = limited("a", 1);
		assertThat(body.read()).isEqualTo('a');
		assertThat(body.read()).isEqualTo(-1);
		assertThat(body.read()).isEqualTo(-1);
	}

	private static LimitedInputStream limited(String body, long limit) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.setContent(body.getBytes(UTF_8));
		return new LimitedInputStream(request.getInputStream(), limit);
	}

}
