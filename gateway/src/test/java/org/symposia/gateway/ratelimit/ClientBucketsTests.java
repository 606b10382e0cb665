package org.symposia.gateway.ratelimit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientBucketsTests {

	@Test
	void remembersSoManyClientsOnly() {
		ClientBuckets buckets = new ClientBuckets(2, 100);
		for (int client = 0; client < 1000; client++) {
			buckets.of("client " + client);
		}
		assertThat(buckets.count()).isLessThanOrEqualTo(100);
	}

}
