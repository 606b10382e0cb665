package org.symposia.starter.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/** The hash of the content of a call. */
final class Fingerprint {

	private final MessageDigest digest;

	private Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String of(@Nullable String... parts) {
		Fingerprint fingerprint = new Fingerprint();
		Arrays.stream(parts).forEach(fingerprint::add);
		return fingerprint.hex();
	}

	static String of(RepeatableBody body) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(body.getQueryString());
		fingerprint.digest.update(body.bytes());
		return fingerprint.hex();
	}

	/**
	 * A form's fields, or the parts of an upload, which the container has on disk.
	 * @throws MultipartException if the upload cannot be read
	 * @throws InvalidParameterException if the fields cannot be read
	 */
	static String ofForm(HttpServletRequest request, boolean parts) throws IOException, ServletException {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(request.getQueryString());
		if (parts) {
			for (Part part : new StandardMultipartHttpServletRequest(request).getParts()) {
				fingerprint.add(part);
			}
		}
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.forEach((name, values) -> fingerprint.add(name + Arrays.toString(values)));
		return fingerprint.hex();
	}

	private void add(@Nullable String text) {
		this.digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) '\n');
	}

	private void add(Part part) throws IOException {
		add(part.getName());
		add(part.getSubmittedFileName());
		try (InputStream content = part.getInputStream();
				OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), this.digest)) {
			content.transferTo(sink);
		}
	}

	private String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
