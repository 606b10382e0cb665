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

	private static MockHttpServletRequest requestFrom(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setRemoteAddr(address);
		return request;
	}

}
