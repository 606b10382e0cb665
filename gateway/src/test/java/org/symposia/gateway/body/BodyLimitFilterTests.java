package org.symposia.gateway.body;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.TestProblems;
import org.symposia.starter.problem.ContentTooLargeException;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class BodyLimitFilterTests {

	private final BodyLimitFilter filter = new BodyLimitFilter(
			new BodyLimits(DataSize.ofBytes(4), DataSize.ofBytes(4), DataSize.ofBytes(4), DataSize.ofBytes(4)),
			TestProblems.writer());

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/press");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void passesABodyOfTheLimitOn() throws Exception {
		this.request.setContent(new byte[4]);
		filter();
		assertThat(passedOn().readAllBytes()).hasSize(4);
	}

	@Test
	void refusesABodyThatAnnouncesMore() throws Exception {
		this.request.setContent(new byte[5]);
		filter();
		assertThat(this.response.getStatus()).isEqualTo(413);
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void stopsABodyOfUnknownLengthAtTheLimit() throws Exception {
		this.request.setContent(new byte[5]);
		MockHttpServletRequest chunked = new MockHttpServletRequest("POST", "/press") {
			@Override
			public jakarta.servlet.ServletInputStream getInputStream() {
				return BodyLimitFilterTests.this.request.getInputStream();
			}
		};
		this.filter.doFilter(chunked, this.response, this.chain);
		InputStream body = passedOn();
		assertThatIOException().isThrownBy(body::readAllBytes).withCauseInstanceOf(ContentTooLargeException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=100%", "x=%zz", "%=1" })
	void saysThatAnAddressIsMalformed(String query) throws Exception {
		this.request.setQueryString(query);
		filter();
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:malformed-address");
		assertThat(this.chain.getRequest()).isNull();
	}

	private void filter() throws ServletException, IOException {
		this.filter.doFilter(this.request, this.response, this.chain);
	}

	private InputStream passedOn() throws IOException {
		return this.chain.getRequest().getInputStream();
	}

}
