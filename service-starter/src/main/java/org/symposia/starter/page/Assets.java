package org.symposia.starter.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/**
 * Addresses of styles and scripts. Each is read once, when it is first linked to; its
 * fingerprint is the one that {@code VersionResourceResolver} expects.
 */
final class Assets {

	private static final String FOLDER = "META-INF/resources";

	private final Map<String, String> addresses = new ConcurrentHashMap<>();

	/** The address with fingerprint; the plain one for what is not on the class path. */
	String address(String path) {
		return this.addresses.computeIfAbsent(path, Assets::fingerprinted);
	}

	private static String fingerprinted(String path) {
		ClassPathResource file = new ClassPathResource(FOLDER + path);
		if (!file.exists()) {
			return path;
		}
		try (InputStream content = file.getInputStream()) {
			int dot = path.lastIndexOf('.');
			return path.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + path.substring(dot);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
