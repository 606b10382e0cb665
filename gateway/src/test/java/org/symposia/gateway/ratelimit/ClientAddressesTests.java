package org.symposia.gateway.ratelimit;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressesTests {

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
	void countANetworkOfIpv6AsOneClient() {
		ClientAddresses addresses = new ClientAddresses(List.of());
		String client = addresses.networkOf(requestFrom("2001:db8:0:1:0:0:0:1"));
		assertThat(addresses.networkOf(requestFrom("2001:db8:0:1::ffff"))).isEqualTo(client);
		assertThat(addresses.networkOf(requestFrom("2001:db8:0:2::1"))).isNotEqualTo(client);
		assertThat(addresses.networkOf(requestFrom("203.0.113.7")))
			.isNotEqualTo(addresses.networkOf(requestFrom("203.0.113.8")));
	}

	private static MockHttpServletRequest requestFrom(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr(address);
		return request;
	}

}
