package org.symposia.gateway.routing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A service that breaks off, on a socket of its own. */
@GatewayTest
class BrokenServiceTests {

	private static final ServerSocket SERVICE = listen();

	private final TestGateway gateway;

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
			socket.close();
		});
		assertThatThrownBy(() -> this.gateway.get("/press/half")).hasRootCauseInstanceOf(IOException.class);
	}

	@Test
	void saysThatTheServiceIsAwayWhileItStillCan() {
		answering((socket) -> {
			write(socket, "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 100\r\n\r\nx");
			socket.close();
		});
		var response = this.gateway.get("/press/short");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void passesAnUploadOnWhileItIsStillComingIn() throws Exception {
		CountDownLatch began = new CountDownLatch(1);
		answering((socket) -> {
			socket.getInputStream().readNBytes(200_000);
			began.countDown();
			write(socket, "HTTP/1.1 204 No Content\r\n\r\n");
		});
		try (Socket client = new Socket(InetAddress.getByName("127.0.0.1"), this.gateway.port())) {
			write(client,
					"POST /api/media/releases/1/photos HTTP/1.1\r\nHost: localhost\r\n"
							+ "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 600000\r\n\r\n"
							+ "x".repeat(400_000));
			assertThat(began.await(1, TimeUnit.MINUTES)).isTrue();
		}
	}

	@Test
	void listensToTheServiceNoLongerThanTheCallerDoes() throws Exception {
		CountDownLatch gone = new CountDownLatch(1);
		answering((socket) -> {
			write(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
			try {
				for (int event = 0;; event++) {
					write(socket, "data: " + event + "\n\n");
					Thread.sleep(20);
				}
			}
			catch (IOException | InterruptedException ex) {
				gone.countDown();
			}
		});
		try (Socket client = new Socket(InetAddress.getByName("127.0.0.1"), this.gateway.port())) {
			write(client, "GET /media/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
			assertThat(client.getInputStream().read()).isPositive();
		}
		assertThat(gone.await(1, TimeUnit.MINUTES)).isTrue();
	}

	@Test
	void saysThatAServiceIsAwayThatBreaksOffAnUpload() {
		answering(Socket::close);
		assertThat(this.gateway
			.send(this.gateway.to("/api/media/releases/1/photos")
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.ofByteArray(new byte[3_000_000])))
			.statusCode()).isEqualTo(503);
	}

	private static void answering(Conversation conversation) {
		Thread.ofVirtual().start(() -> {
			try (Socket socket = SERVICE.accept()) {
				socket.setSoTimeout(5000);
				socket.getInputStream().read(new byte[8192]);
				conversation.with(socket);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(UTF_8));
		socket.getOutputStream().flush();
	}

	private interface Conversation {

		void with(Socket socket) throws IOException;

	}

}
