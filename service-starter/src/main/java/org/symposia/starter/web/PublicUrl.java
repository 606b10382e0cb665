package org.symposia.starter.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public address of this installation, from {@code symposia.public-url}. Links in
 * pages and mails are built from it, never from a request's headers.
 */
@ConfigurationProperties("symposia")
public final class PublicUrl {

	private final String base;

	/** Takes an absolute http or https address. */
	public PublicUrl(@DefaultValue("http://localhost:8080") URI publicUrl) {
		if (publicUrl.getHost() == null || publicUrl.getScheme() == null || !publicUrl.getScheme().startsWith("http")) {
			throw new IllegalArgumentException(
					"symposia.public-url must be an absolute address such as https://events.example.org");
		}
		this.base = publicUrl.toString().replaceAll("/+$", "");
	}

	/** The absolute address of a path that starts with a slash. */
	public String of(String path) {
		if (!path.startsWith("/")) {
			throw new IllegalArgumentException("A path starts with a slash: " + path);
		}
		return this.base + path;
	}

	/** Scheme, host and port as a browser's {@code Origin} header shows them. */
	public String origin() {
		URI uri = URI.create(this.base);
		return uri.getScheme() + "://" + uri.getRawAuthority();
	}

}
