package org.symposia.stack.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A body of type multipart/form-data (RFC 7578). */
final class MultipartBody {

	private final String boundary = UUID.randomUUID().toString();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	MultipartBody json(String name, byte[] content) {
		return part("name=\"" + name + '"', "application/json", content);
	}

	MultipartBody file(String name, String fileName, String type, byte[] content) {
		return part("name=\"%s\"; filename=\"%s\"".formatted(name, fileName), type, content);
	}

	private MultipartBody part(String disposition, String type, byte[] content) {
		text("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n".formatted(this.boundary,
				disposition, type));
		this.bytes.writeBytes(content);
		text("\r\n");
		return this;
	}

	private void text(String text) {
		this.bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	String type() {
		return "multipart/form-data; boundary=" + this.boundary;
	}

	BodyPublisher publisher() {
		byte[] end = ("--" + this.boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		return BodyPublishers.ofByteArrays(List.of(this.bytes.toByteArray(), end));
	}

}
