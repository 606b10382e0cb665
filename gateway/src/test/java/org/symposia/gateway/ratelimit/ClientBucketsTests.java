package org.symposia.gateway.ratelimit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientBucketsTests {

	@Test
	void countsANetworkOfIpv6AsOneClient() {
		ClientBuckets buckets = new ClientBuckets(2, 10);
		assertThat(buckets.of("2001:db8:0:1:0:0:0:1")).isSameAs(buckets.of("2001:db8:0:1::ffff"))
			.isNotSameAs(buckets.of("2001:db8:0:2::1"));
	}

	@Test
	void remembersSoManyClientsOnly() {
		ClientBuckets buckets = new ClientBuckets(2, 100);
		for (int client = 0; client < 1000; client++) {
			buckets.of("client " + client);
		}
		assertThat(buckets.count()).isLessThanOrEqualTo(100);
	}

}
