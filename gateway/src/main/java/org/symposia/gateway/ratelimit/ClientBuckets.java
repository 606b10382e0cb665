package org.symposia.gateway.ratelimit;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A token bucket for each client, in bounded memory. A bucket that was not used for a
 * minute is full again and can be dropped. IPv6 addresses count by their /64 network,
 * which is what one household or machine is given.
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

	Bucket of(String address) {
		return this.buckets.get(network(address), (client) -> full());
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

	private static String network(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
