package org.symposia.stack.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TabTests {

	private static final String PAGE = """
			<!doctype html><html lang="en"><title>Page</title>
			<style>body { margin: 0 } div { height: 300px } @media (prefers-color-scheme: dark) { body { color: white } }</style>
			<h1>A page</h1><div id="part">%s</div><img src="/image.svg" width="40" height="40">
			""";

	private static final String MOVE = """
			<script>
			const move = () => { document.querySelector("h1").style.marginBottom = "200px" };
			new PerformanceObserver(() => fetch("/slow").then(move)).observe({ type: "paint", buffered: true });
			</script>
			""";

	private static HttpServer server;

	private static Chromium chromium;

	@BeforeAll
	static void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", TabTests::answer);
		server.start();
		chromium = Chromium.start();
	}

	@AfterAll
	static void stop() {
		chromium.close();
		server.stop(0);
	}

	@Test
	void readsAsTheDeviceOfItsReader() {
		try (Tab tab = chromium.newTab(new Device("ja", 390, true))) {
			tab.open(address("/page"));
			assertThat(tab.evaluate("document.querySelector('#part').innerText").asString()).startsWith("ja");
			assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(390);
			assertThat(tab.evaluate("getComputedStyle(document.body).color").asString())
				.isEqualTo("rgb(255, 255, 255)");
		}
	}

	@Test
	void takesAPictureOfAPart() {
		try (Tab tab = chromium.newTab(new Device("en", 1440, false))) {
			tab.open(address("/page"));
			byte[] picture = tab.picture("#part", 5000);
			assertThat(new String(picture, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
			assertThat(tab.evaluate(size(picture)).asString()).as("300 pixels and a margin").isEqualTo("1440x348");
			assertThat(tab.evaluate(size(tab.picture(null, 200))).asString()).isEqualTo("1440x200");
		}
	}

	@Test
	void measuresWhatAPageCosts() {
		try (Tab tab = chromium.newTab(Device.phone("en"))) {
			PageLoad load = tab.measure(address("/page"));
			assertThat(load.largestPaint()).as("two times the latency at least").isGreaterThan(150);
			assertThat(load.layoutShift()).isZero();
			assertThat(load.bytes()).isBetween((long) PAGE.length(), 5_000L);
			assertThat(load.imageBytes()).isPositive();
		}
	}

	@Test
	void measuresWhatMoves() {
		try (Tab tab = chromium.newTab(Device.phone("en"))) {
			assertThat(tab.measure(address("/moving")).layoutShift()).isPositive();
		}
	}

	@Test
	void saysThatAPageIsMissing() {
		try (Tab tab = chromium.newTab(Device.phone("en"))) {
			assertThatThrownBy(() -> tab.open(address("/missing"))).isInstanceOf(BrowserException.class)
				.hasMessageContaining("was answered 404");
		}
	}

	private static String address(String path) {
		return "http://localhost:" + server.getAddress().getPort() + path;
	}

	private static String size(byte[] picture) {
		return """
				createImageBitmap(new Blob([Uint8Array.from(atob("%s"), (c) => c.charCodeAt(0))]))
				  .then((image) => image.width + "x" + image.height)"""
			.formatted(Base64.getEncoder().encodeToString(picture));
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String language = exchange.getRequestHeaders().getFirst("Accept-Language");
		String body = switch (exchange.getRequestURI().getPath()) {
			case "/page" -> PAGE.formatted(language);
			case "/moving" -> PAGE.formatted(language) + MOVE;
			case "/image.svg" -> "<svg xmlns='http://www.w3.org/2000/svg'/>";
			case "/slow" -> "slow";
			default -> null;
		};
		exchange.getResponseHeaders()
			.set("Content-Type", exchange.getRequestURI().getPath().endsWith(".svg") ? "image/svg+xml" : "text/html");
		byte[] bytes = ((body != null) ? body : "not found").getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders((body != null) ? 200 : 404, bytes.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

}
