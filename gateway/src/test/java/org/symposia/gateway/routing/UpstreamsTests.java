package org.symposia.gateway.routing;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamsTests {

	@Test
	void areNamedInTheOrderOfTheSite() {
		Upstreams upstreams = new Upstreams(URI.create("http://a"), URI.create("http://r"), URI.create("http://m"));
		assertThat(upstreams.byName().keySet()).containsExactly("agenda", "registration", "media");
		assertThat(upstreams.byName()).containsEntry("registration", URI.create("http://r"));
	}

}
