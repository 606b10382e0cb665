package org.symposia.gateway.ratelimit;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Finds the address of a client. {@code X-Forwarded-For} is read from the right and
 * believed as far as trusted proxies wrote it.
 *
 * @param trustedProxies addresses or networks (CIDR) of the proxies in front of the
 * gateway; none by default
 */
@ConfigurationProperties("symposia.gateway")
public record ClientAddresses(@DefaultValue List<String> trustedProxies) {

	/** The nearest address that is not a trusted proxy. */
	public String of(HttpServletRequest request) {
		String nearest = request.getRemoteAddr();
		for (String hop : hopsFromTheRight(request)) {
			if (!isTrusted(nearest)) {
				return nearest;
			}
			nearest = hop;
		}
		return nearest;
	}

	/**
	 * Whom limits count as one client. IPv6 addresses count by their /64 network, which
	 * is what one household or machine is given.
	 */
	public String networkOf(HttpServletRequest request) {
		return network(of(request));
	}

	static String network(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

	private static List<String> hopsFromTheRight(HttpServletRequest request) {
		List<String> hops = new ArrayList<>();
		Collections.list(request.getHeaders("X-Forwarded-For"))
			.forEach((line) -> hops.addAll(Arrays.stream(line.split(",")).map(String::strip).toList()));
		return hops.reversed();
	}

	private boolean isTrusted(String address) {
		return this.trustedProxies.stream().anyMatch((network) -> matches(network, address));
	}

	private static boolean matches(String network, String address) {
		try {
			return new IpAddressMatcher(network).matches(address);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
