package org.symposia.stack.mail;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

/** An HTTP response with its headers. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
record PageResponse(int status, Map<String, String> headers, byte[] body) {

	static PageResponse html(String page) {
		return of(200, Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy",
				"default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'"),
				page);
	}

	/** A mail's own HTML: no scripts, no forms, nothing loaded from elsewhere. */
	static PageResponse untrusted(String html) {
		return of(200,
				Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy",
						"sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
								+ "style-src 'unsafe-inline'; img-src data:"),
				"<base target=\"_blank\">" + html);
	}

	static PageResponse json(String body) {
		return of(200, Map.of("Content-Type", "application/json"), body);
	}

	static PageResponse text(int status, String body) {
		return of(status, Map.of("Content-Type", "text/plain; charset=utf-8"), body);
	}

	static PageResponse file(CaughtMail.Attached file) {
		String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
		return new PageResponse(200, Map.of("Content-Type", file.contentType(), "Content-Disposition",
				"attachment; filename*=UTF-8''" + name), file.bytes());
	}

	void send(HttpExchange exchange) throws IOException {
		this.headers.forEach(exchange.getResponseHeaders()::set);
		exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		exchange.sendResponseHeaders(this.status, (this.body.length > 0) ? this.body.length : -1);
		exchange.getResponseBody().write(this.body);
	}

	private static PageResponse of(int status, Map<String, String> headers, String body) {
		return new PageResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
	}

}
