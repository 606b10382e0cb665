package org.symposia.gateway.door;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address by which people know this installation.
 *
 * @param publicUrl scheme, host and port of the gateway as browsers see it
 */
@ConfigurationProperties("symposia")
public record PublicSite(@DefaultValue("http://localhost:8080") URI publicUrl) {

	/**
	 * The origin of the pages, as browsers send it (RFC 6454, section 6.2).
	 */
	public String origin() {
		boolean usual = port() == usualPort();
		return scheme() + "://" + this.publicUrl.getHost() + (usual ? "" : ":" + port());
	}

	/** The absolute address of a path here. */
	public String of(String path) {
		return origin() + path;
	}

	/** Whether browsers come by TLS. */
	public boolean isSecure() {
		return scheme().equals("https");
	}

	/** Host and, if unusual, port. */
	public String authority() {
		return origin().substring(scheme().length() + 3);
	}

	/** The port browsers connect to. */
	public int port() {
		return (this.publicUrl.getPort() < 0) ? usualPort() : this.publicUrl.getPort();
	}

	/** {@code http} or {@code https}. */
	public String scheme() {
		return this.publicUrl.getScheme();
	}

	private int usualPort() {
		return isSecure() ? 443 : 80;
	}

}
