package org.symposia.gateway.routing;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RelativeLocationHeadersTests {

	private final RelativeLocationHeaders filter = new RelativeLocationHeaders(new Upstreams(
			URI.create("http://127.0.0.1:8081"), URI.create("http://127.0.0.1:8082"), URI.create("http://media:8083")));

	@ParameterizedTest
	@CsvSource(textBlock = """
			http://127.0.0.1:8081/press/new?a=b#c, /press/new?a=b#c
			http://media:8083/press,               /press
			https://media:8083/press,              /press
			http://media:80831/press,              http://media:80831/press
			https://other.example/press,           https://other.example/press
			https://other.example/?u=media:8083/x, https://other.example/?u=media:8083/x
			/press/new,                            /press/new
			""")
	void namesNoInnerAddress(String location, String expected) {
		HttpHeaders received = new HttpHeaders();
		received.set(HttpHeaders.LOCATION, location);
		received.set(HttpHeaders.ETAG, "\"1\"");
		HttpHeaders passedOn = apply(received);
		assertThat(passedOn.getFirst(HttpHeaders.LOCATION)).isEqualTo(expected);
		assertThat(passedOn.getETag()).isEqualTo("\"1\"");
	}

	@Test
	void leavesAnAnswerWithoutALocationAsItIs() {
		HttpHeaders received = new HttpHeaders();
		assertThat(apply(received)).isSameAs(received);
	}

	private HttpHeaders apply(HttpHeaders received) {
		return this.filter.apply(received, ServerResponse.ok().build());
	}

}
