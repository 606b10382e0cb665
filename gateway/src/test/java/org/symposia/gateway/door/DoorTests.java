package org.symposia.gateway.door;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

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

	private static MockHttpServletRequest requestFrom(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr(address);
		return request;
	}

}
