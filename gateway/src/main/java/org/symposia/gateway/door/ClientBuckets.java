package org.symposia.gateway.door;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket for each client, in bounded memory: the client not seen for longest is
 * forgotten first. Addresses of IPv6 count by their network of 64 bits, which is what one
 * household or machine is given.
 */
@ConfigurationProperties("symposia.gateway")
class ClientBuckets {

	private final int requestsPerMinute;

	private final Map<String, Bucket> buckets;

	ClientBuckets(@DefaultValue("3000") int requestsPerMinute, @DefaultValue("50000") int rememberedClients) {
		this.requestsPerMinute = requestsPerMinute;
		this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
				return size() > rememberedClients;
			}
		};
	}

	synchronized Bucket of(String address) {
		return this.buckets.computeIfAbsent(network(address), (client) -> full());
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
