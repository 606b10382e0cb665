package org.symposia.gateway.door;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTests {

	@Test
	void stripsOnlyTheSessionCookie() {
		SessionCookie cookie = new SessionCookie("s");
		assertThat(cookie.strippedFrom(List.of("a=1; s=2; ss=3; b=s=4"))).containsExactly("a=1; ss=3; b=s=4");
		assertThat(cookie.strippedFrom(List.of("s=2"))).isEmpty();
		assertThat(cookie.strippedFrom(List.of("x=1;s=2", "s=3"))).containsExactly("x=1");
	}

	@Test
	void writesTheOriginAsBrowsersDo() {
		assertThat(site("https://symposia.example/").origin()).isEqualTo("https://symposia.example");
		assertThat(site("https://symposia.example:443").origin()).isEqualTo("https://symposia.example");
		assertThat(site("http://localhost:8080").origin()).isEqualTo("http://localhost:8080");
	}

	@Test
	void believesForwardedAddressesOnlyFromTrustedProxies() {
		MockHttpServletRequest request = requestFrom("10.0.0.5");
		request.addHeader("X-Forwarded-For", "6.6.6.6, 203.0.113.7, 10.0.0.9");
		assertThat(new ClientAddresses(List.of()).of(request)).isEqualTo("10.0.0.5");
		assertThat(new ClientAddresses(List.of("10.0.0.0/8")).of(request)).isEqualTo("203.0.113.7");
	}

	@Test
	void takesJunkInAForwardedAddressForAnAddressNobodyTrusts() {
		MockHttpServletRequest request = requestFrom("10.0.0.5");
		request.addHeader("X-Forwarded-For", "6.6.6.6, not-an-address");
		assertThat(new ClientAddresses(List.of("10.0.0.0/8")).of(request)).isEqualTo("not-an-address");
	}

	@Test
	void refusesAClientThatAsksTooOften() throws Exception {
		RateLimit limit = new RateLimit(new ClientAddresses(List.of()), new ClientBuckets(2, 10));
		assertThat(statusOf(limit, "192.0.2.1")).isEqualTo(200);
		assertThat(statusOf(limit, "192.0.2.1")).isEqualTo(200);
		assertThat(statusOf(limit, "192.0.2.1")).isEqualTo(429);
		assertThat(statusOf(limit, "192.0.2.2")).isEqualTo(200);
	}

	@Test
	void countsANetworkOfIpv6AsOneClient() {
		ClientBuckets buckets = new ClientBuckets(2, 10);
		assertThat(buckets.of("2001:db8:0:1:0:0:0:1")).isSameAs(buckets.of("2001:db8:0:1::ffff"))
			.isNotSameAs(buckets.of("2001:db8:0:2::1"));
	}

	@Test
	void forgetsTheClientNotSeenForLongest() {
		ClientBuckets buckets = new ClientBuckets(2, 2);
		var first = buckets.of("192.0.2.1");
		buckets.of("192.0.2.2");
		buckets.of("192.0.2.3");
		assertThat(buckets.of("192.0.2.1")).isNotSameAs(first);
	}

	private static int statusOf(RateLimit limit, String address) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		limit.doFilter(requestFrom(address), response, new MockFilterChain());
		return response.getStatus();
	}

	private static MockHttpServletRequest requestFrom(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr(address);
		return request;
	}

	private static PublicSite site(String url) {
		return new PublicSite(URI.create(url));
	}

}
