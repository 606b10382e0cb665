package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A service that answers byte by byte or breaks off, on a socket of its own. Each of its
 * conversations is one connection, and a test ends after its conversation has.
 */
@GatewayTest
class BrokenServiceTests {

	private static final ServerSocket SERVICE = listen();

	private final ExecutorService service = Executors.newVirtualThreadPerTaskExecutor();

	private final TestGateway gateway;

	private Future<?> conversation = CompletableFuture.completedFuture(null);

	BrokenServiceTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	private static ServerSocket listen() {
		try {
			return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@DynamicPropertySource
	static void service(DynamicPropertyRegistry registry) {
		registry.add("test.media-url", () -> "http://127.0.0.1:" + SERVICE.getLocalPort());
	}

	@AfterEach
	void conversationHasEnded() throws Exception {
		this.conversation.get(TestGateway.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		this.service.shutdown();
	}

	@AfterAll
	static void close() throws IOException {
		SERVICE.close();
	}

	@Test
	void doesNotPassAHalfAnswerOffAsAWholeOne() {
		answering((socket) -> {
			write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
			for (int chunk = 0; chunk < 50; chunk++) {
				write(socket, "400\r\n" + "x".repeat(1024) + "\r\n");
			}
		});
		assertThatThrownBy(() -> this.gateway.get("/press/half")).hasRootCauseInstanceOf(IOException.class);
	}

	@Test
	void saysThatTheServiceIsAwayWhileItStillCan() {
		answering((socket) -> write(socket, "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 100\r\n\r\nx"));
		HttpResponse<String> response = this.gateway.get("/press/short");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void passesAnUploadOnWhileItIsStillComingIn() throws Exception {
		answering((socket) -> {
			socket.getInputStream().readNBytes(200_000);
			write(socket, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
		});
		try (Socket client = this.gateway.connect()) {
			write(client,
					"POST /api/media/releases/1/photos HTTP/1.1\r\nHost: localhost\r\n"
							+ "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 600000\r\n\r\n"
							+ "x".repeat(400_000));
			conversationHasEnded();
		}
	}

	@Test
	void passesEventsAtOnce() throws Exception {
		CountDownLatch firstHasArrived = new CountDownLatch(1);
		answering((socket) -> {
			write(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
			write(socket, "data: 1\n\n");
			if (firstHasArrived.await(TestGateway.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				write(socket, "data: 2\n\n");
			}
		});
		try (Socket client = this.gateway.connect()) {
			write(client, "GET /media/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
			assertThat(readUntil("data: 1", client.getInputStream())).startsWith("HTTP/1.1 200 ");
			firstHasArrived.countDown();
			assertThat(readUntil("data: 2", client.getInputStream())).contains("data: 2");
		}
	}

	@Test
	void listensToTheServiceNoLongerThanTheCallerDoes() throws Exception {
		answering((socket) -> {
			write(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
			assertThatThrownBy(() -> writeForever(socket)).isInstanceOf(IOException.class);
		});
		try (Socket client = this.gateway.connect()) {
			write(client, "GET /media/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
			assertThat(client.getInputStream().read()).isPositive();
		}
		conversationHasEnded();
	}

	@Test
	void saysThatAServiceIsAwayThatBreaksOffAnUpload() {
		answering((socket) -> {
		});
		assertThat(this.gateway
			.send(this.gateway.to("/api/media/releases/1/photos")
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.ofByteArray(new byte[3_000_000])))
			.statusCode()).isEqualTo(503);
	}

	private void answering(Conversation with) {
		this.conversation = this.service.submit(() -> {
			try (Socket socket = SERVICE.accept()) {
				socket.setSoTimeout((int) TestGateway.PATIENCE.toMillis());
				socket.getInputStream().read(new byte[8192]);
				with.over(socket);
			}
			return null;
		});
	}

	private static void writeForever(Socket socket) throws IOException {
		for (int event = 0; true; event++) {
			write(socket, "data: " + event + "\n\n");
		}
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(UTF_8));
		socket.getOutputStream().flush();
	}

	private static String readUntil(String end, InputStream in) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int read = in.read(); read >= 0; read = in.read()) {
			text.append((char) read);
			if (text.indexOf(end) >= 0) {
				break;
			}
		}
		return text.toString();
	}

	@FunctionalInterface
	private interface Conversation {

		void over(Socket socket) throws Exception;

	}

}
