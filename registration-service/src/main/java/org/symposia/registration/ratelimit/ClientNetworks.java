package org.symposia.registration.ratelimit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.symposia.starter.hash.Sha256;

/**
 * Names the network that a request comes from: the client's IPv4 address, or the first 64
 * bits of its IPv6 address, since whoever has one such address has all of its network.
 */
@Component
public class ClientNetworks {

	private static final int NETWORK_BYTES = 8;

	private static final int NAME_LENGTH = 20;

	/** Proxy for the request of the current thread. */
	private final HttpServletRequest request;

	ClientNetworks(HttpServletRequest request) {
		this.request = request;
	}

	/** The network of the current request, as the gateway tells it. */
	public String current() {
		String forwarded = this.request.getHeader("X-Forwarded-For");
		return networkOf(
				(forwarded != null && !forwarded.isBlank()) ? forwarded.strip() : this.request.getRemoteAddr());
	}

	/**
	 * A name for the network of the current request, different at each event, which does
	 * not reveal the address.
	 */
	public String nameAt(String event) {
		return Sha256.hex(event + '\n' + current()).substring(0, NAME_LENGTH);
	}

	static String networkOf(String address) {
		String literal = address.replaceAll("^\\[|]$|%.*$", "");
		if (literal.indexOf(':') < 0) {
			return address;
		}
		try {
			return (InetAddress.ofLiteral(literal) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
					: InetAddress.ofLiteral(literal).getHostAddress();
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
