package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class StreamingTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private final TestGateway gateway;

	StreamingTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@Test
	void saysThatAServiceIsDownAsProblemOrPage() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
		HttpResponse<String> problem = this.gateway.get("/api/agenda/events");
		assertThat(problem.statusCode()).isEqualTo(503);
		assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(problem.headers().firstValue("Retry-After")).isPresent();
		assertThat(problem.body()).contains("traceId", "urn:symposia:problem:neighbour-unavailable")
			.doesNotContain("127.0.0.1");
	}

	@Test
	void tellsPeopleOnAPageThatAServiceIsDown() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
		HttpResponse<String> page = this.gateway.get("/agenda/x", "Accept", "text/html", "Accept-Language", "de");
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(page.body()).contains("lang=\"de\"", "/shell/shell");
	}

	@Test
	void passesAFormOnUnread() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.send(this.gateway.to("/registration/x?event=x")
			.header("Content-Type", FORM)
			.POST(BodyPublishers.ofString("event=x&name=%E5%B1%B1&name=b&flag")));
		TestGateway.SERVICE.verify(postRequestedFor(urlEqualTo("/registration/x?event=x"))
			.withRequestBody(equalTo("event=x&name=%E5%B1%B1&name=b&flag")));
	}

	@Test
	void refusesAFormThatSaysItIsTooLarge() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		assertThat(this.gateway
			.send(this.gateway.to("/registration/x")
				.header("Content-Type", FORM)
				.POST(BodyPublishers.ofString("a=" + "x".repeat(70_000))))
			.statusCode()).isEqualTo(413);
		assertThat(TestGateway.SERVICE.getAllServeEvents()).isEmpty();
	}

	@Test
	void refusesABodyThatTurnsOutTooLarge() throws Exception {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		try (Socket socket = this.gateway.connect()) {
			request(socket, "POST /registration/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
					+ "\r\nTransfer-Encoding: chunked\r\n\r\n");
			for (int chunk = 0; chunk < 20; chunk++) {
				request(socket, "1000\r\n" + "x".repeat(4096) + "\r\n");
			}
			request(socket, "0\r\n\r\n");
			assertThat(readUntil(socket.getInputStream(), "\r\n")).contains("413");
		}
	}

	@Test
	void streamsAnUploadWhileItComesIn() throws Exception {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("stored")));
		byte[] photo = new byte[5_000_000];
		Arrays.fill(photo, (byte) 'p');
		assertThat(this.gateway
			.send(this.gateway.to("/api/media/releases/1/photos")
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.ofByteArray(photo)))
			.body()).isEqualTo("stored");
		assertThat(TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().getBody()).hasSize(photo.length);
	}

	private static void request(Socket socket, String text) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write(text.getBytes(UTF_8));
		out.flush();
	}

	private static String readUntil(InputStream in, String end) throws IOException {
		StringBuilder text = new StringBuilder();
		byte[] buffer = new byte[1024];
		while (text.indexOf(end) < 0) {
			int read = in.read(buffer);
			if (read < 0) {
				break;
			}
			text.append(new String(buffer, 0, read, UTF_8));
		}
		return text.toString();
	}

}
