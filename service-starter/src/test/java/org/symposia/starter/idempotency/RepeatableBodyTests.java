package org.symposia.starter.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

import org.symposia.starter.concurrency.ServiceBusyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class RepeatableBodyTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");

	private final BufferBudget budget = new BufferBudget(DataSize.ofBytes(100));

	@Test
	void isReadAsOftenAsOneLikes() throws IOException {
		RepeatableBody body = body("開会".getBytes(StandardCharsets.UTF_8));
		assertThat(body.getInputStream().readAllBytes()).isEqualTo(body.bytes());
		assertThat(body.getInputStream().readAllBytes()).isEqualTo(body.bytes());
		assertThat(body.getReader().readLine()).isEqualTo("開会");
	}

	@Test
	void isReadInItsOwnEncoding() throws IOException {
		this.request.setCharacterEncoding("ISO-8859-1");
		assertThat(body("Eröffnung".getBytes(StandardCharsets.ISO_8859_1)).getReader().readLine())
			.isEqualTo("Eröffnung");
	}

	@Test
	void tellsItsEnd() throws IOException {
		ServletInputStream stream = body(new byte[] { 7 }).getInputStream();
		assertThat(stream.isReady()).isTrue();
		assertThat(stream.isFinished()).isFalse();
		assertThat(stream.read()).isEqualTo(7);
		assertThat(stream.isFinished()).isTrue();
		assertThat(stream.read()).isEqualTo(-1);
		assertThat(stream.read(new byte[4], 0, 4)).isEqualTo(-1);
	}

	@Test
	void isNotReadAsynchronously() throws IOException {
		ServletInputStream stream = body(new byte[1]).getInputStream();
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> stream.setReadListener(new ReadListener() {

				@Override
				public void onDataAvailable() {
				}

				@Override
				public void onAllDataRead() {
				}

				@Override
				public void onError(Throwable failure) {
				}

			}));
	}

	@Test
	void takesItsPartOfTheBudgetUntilItIsClosed() throws IOException {
		RepeatableBody first = body(new byte[60]);
		assertThatExceptionOfType(ServiceBusyException.class).isThrownBy(() -> body(new byte[60]));
		body(new byte[40]).close();
		first.close();
		first.close();
		assertThat(body(new byte[100]).bytes()).hasSize(100);
		assertThatExceptionOfType(ServiceBusyException.class).isThrownBy(() -> body(new byte[1]));
	}

	@Test
	void takesNothingAfterItBrokeOff() throws IOException {
		MockHttpServletRequest broken = new MockHttpServletRequest("POST", "/api/talks") {

			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(
						new SequenceInputStream(new ByteArrayInputStream(new byte[60]), InputStream.nullInputStream()) {

							@Override
							public int read() throws IOException {
								int read = super.read();
								if (read < 0) {
									throw new IOException("Connection reset");
								}
								return read;
							}

						});
			}

		};
		assertThatIOException().isThrownBy(() -> new RepeatableBody(broken, this.budget));
		assertThat(body(new byte[100]).bytes()).hasSize(100);
	}

	private RepeatableBody body(byte[] content) throws IOException {
		this.request.setContent(content);
		return new RepeatableBody(this.request, this.budget);
	}

}
