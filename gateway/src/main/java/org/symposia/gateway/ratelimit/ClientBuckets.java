package org.symposia.gateway.ratelimit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A token bucket for each client, in bounded memory. A bucket that was not used for a
 * minute is full again and can be dropped.
 */
@ConfigurationProperties("symposia.gateway")
class ClientBuckets {

	private final int requestsPerMinute;

	private final Cache<String, Bucket> buckets;

	ClientBuckets(@DefaultValue("3000") int requestsPerMinute, @DefaultValue("50000") int rememberedClients) {
		this.requestsPerMinute = requestsPerMinute;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(rememberedClients)
			.expireAfterAccess(Duration.ofMinutes(1))
			.build();
	}

	Bucket of(String client) {
		return this.buckets.get(client, (unknown) -> full());
	}

	long count() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.requestsPerMinute)
				.refillGreedy(this.requestsPerMinute, Duration.ofMinutes(1)))
			.build();
	}

}
