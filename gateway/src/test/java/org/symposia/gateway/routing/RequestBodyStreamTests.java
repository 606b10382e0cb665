package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;
import org.symposia.starter.problem.ContentTooLargeException;
import org.symposia.starter.problem.NeighbourUnavailableException;

import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class RequestBodyStreamTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/press");

	@Test
	void announcesTheLengthThatTheClientAnnounced() throws Exception {
		this.request.setContent("abc".getBytes(UTF_8));
		assertThat(body().publisher().contentLength()).isEqualTo(3);
	}

	@Test
	void sendsNothingForARequestWithoutABody() throws Exception {
		this.request.setContent(new byte[0]);
		assertThat(body().publisher().contentLength()).isZero();
	}

	@Test
	void sendsABodyOfUnknownLength() throws Exception {
		assertThat(body().publisher().contentLength()).isNegative();
	}

	@Test
	void readsNothingMoreOnceClosed() throws Exception {
		this.request.setContent("abc".getBytes(UTF_8));
		RequestBodyStream body = body();
		assertThat(body.read()).isEqualTo('a');
		body.close();
		assertThatIOException().isThrownBy(body::read);
	}

	@Test
	void tellsASlowServiceFromAnAbsentOne() {
		assertThat(body().explain(new HttpTimeoutException("deadline"), "media"))
			.isInstanceOf(ServiceTooSlowException.class);
		assertThat(body().explain(new HttpConnectTimeoutException("connect"), "media"))
			.isInstanceOf(NeighbourUnavailableException.class);
		assertThat(body().explain(new ConnectException("refused"), "media")).isInstanceOfSatisfying(
				NeighbourUnavailableException.class, (problem) -> assertThat(problem.neighbour()).isEqualTo("media"));
	}

	@Test
	void blamesTheClientWhoBrokeOff() {
		RequestBodyStream body = failing(new IOException("Connection reset"));
		assertThatIOException().isThrownBy(body::read);
		assertThat(body.explain(new HttpTimeoutException("deadline"), "media"))
			.isInstanceOf(IncompleteRequestException.class);
	}

	@Test
	void blamesTheClientWhoseBodyDoesNotArriveInTime() throws Exception {
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		RequestBodyStream body = of(new InputStream() {
			@Override
			public int read() {
				reading.countDown();
				awaitUninterruptibly(goOn);
				return -1;
			}
		});
		CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> readOne(body),
				Thread::startVirtualThread);
		reading.await();
		assertThat(body.explain(new HttpTimeoutException("deadline"), "media"))
			.isInstanceOf(RequestTooSlowException.class);
		goOn.countDown();
		assertThat(read.get()).isNegative();
		assertThat(body.explain(new HttpTimeoutException("deadline"), "media"))
			.isInstanceOf(ServiceTooSlowException.class);
	}

	@Test
	void isAskedForWhenItIsLargeOrTheClientWaits() {
		assertThat(body().isToBeAskedFor()).isFalse();
		this.request.setContent(new byte[64 * 1024]);
		assertThat(body().isToBeAskedFor()).isFalse();
		this.request.addHeader("Expect", "100-continue");
		assertThat(body().isToBeAskedFor()).isTrue();
		this.request.removeHeader("Expect");
		this.request.setContent(new byte[64 * 1024 + 1]);
		assertThat(body().isToBeAskedFor()).isTrue();
	}

	private static int readOne(RequestBodyStream body) {
		try {
			return body.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void saysThatTheBodyWasTooLarge() {
		ContentTooLargeException tooLarge = new ContentTooLargeException(1024);
		RequestBodyStream body = failing(new IOException(tooLarge));
		assertThatIOException().isThrownBy(body::read);
		assertThat(body.explain(new IOException("closed"), "media")).isSameAs(tooLarge);
	}

	private RequestBodyStream body() {
		return RequestBodyStream.of(this.request);
	}

	private static RequestBodyStream failing(IOException failure) {
		return of(new InputStream() {
			@Override
			public int read() throws IOException {
				throw failure;
			}
		});
	}

	private static RequestBodyStream of(InputStream content) {
		return RequestBodyStream.of(new MockHttpServletRequest("POST", "/press") {
			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(content);
			}
		});
	}

}
