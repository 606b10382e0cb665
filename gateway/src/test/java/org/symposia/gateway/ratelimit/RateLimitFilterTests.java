package org.symposia.gateway.ratelimit;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.TestProblems;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitFilterTests {

	private final ClientBuckets buckets = new ClientBuckets(1, 10);

	private final RateLimitFilter filter = new RateLimitFilter(new ClientAddresses(List.of("10.0.0.1")), this.buckets,
			TestProblems.writer());

	@Test
	void passesARequestThatIsAllowed() throws Exception {
		assertThat(ask("203.0.113.7").getStatus()).isEqualTo(200);
	}

	@Test
	void refusesAClientThatAsksMoreOften() throws Exception {
		useUp("203.0.113.7");
		MockHttpServletResponse refusal = ask("203.0.113.7");
		assertThat(refusal.getStatus()).isEqualTo(429);
		assertThat(refusal.getContentAsString()).isEqualTo("urn:symposia:problem:too-many-requests");
		assertThat(Integer.parseInt(refusal.getHeader("Retry-After"))).isBetween(1, 61);
	}

	@Test
	void countsClientsBehindATrustedProxyOneByOne() throws Exception {
		useUp("203.0.113.7");
		assertThat(askThroughTheProxy("203.0.113.7").getStatus()).isEqualTo(429);
		assertThat(askThroughTheProxy("203.0.113.8").getStatus()).isEqualTo(200);
	}

	/** At one a minute, none comes back while a test runs. */
	private void useUp(String address) {
		this.buckets.of(ClientAddresses.network(address)).tryConsumeAsMuchAsPossible();
	}

	private MockHttpServletResponse ask(String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr(address);
		return answerTo(request);
	}

	private MockHttpServletResponse askThroughTheProxy(String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr("10.0.0.1");
		request.addHeader("X-Forwarded-For", address);
		return answerTo(request);
	}

	private MockHttpServletResponse answerTo(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, response, chain);
		assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
		return response;
	}

}
