package org.symposia.registration.ratelimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientNetworksTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.7", "2001:db8:1:2:3:4:5:6,20010db800010002/64",
			"2001:db8:1:2::,20010db800010002/64", "[2001:db8:1:2::1],20010db800010002/64",
			"fe80::1%eth0,fe80000000000000/64", "::ffff:203.0.113.7,203.0.113.7", "unknown,unknown", "a:b,a:b" })
	void takeAnIpv6AddressForItsNetwork(String address, String network) {
		assertThat(ClientNetworks.networkOf(address)).isEqualTo(network);
	}

	@Test
	void areThoseThatTheGatewayTells() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("198.51.100.1");
		assertThat(new ClientNetworks(request).current()).isEqualTo("198.51.100.1");
		request.addHeader("X-Forwarded-For", "203.0.113.7");
		assertThat(new ClientNetworks(request).current()).isEqualTo("203.0.113.7");
	}

}
