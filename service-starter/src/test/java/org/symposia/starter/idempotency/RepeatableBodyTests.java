package org.symposia.starter.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RepeatableBodyTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/talks");

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

	private RepeatableBody body(byte[] content) throws IOException {
		this.request.setContent(content);
		return new RepeatableBody(this.request);
	}

}
