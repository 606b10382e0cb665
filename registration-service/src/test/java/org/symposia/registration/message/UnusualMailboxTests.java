package org.symposia.registration.message;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever's address is accepted gets their letters. */
@SymposiaTest
class UnusualMailboxTests {

	@Autowired
	private TestClient client;

	@ParameterizedTest
	@CsvSource({ "bücher.example,xn--bcher-kva.example", "例え.jp,xn--r8jz45g.jp", "例え。jp,xn--r8jz45g.jp",
			"EXAMPLE.org,EXAMPLE.org" })
	void writesToDomainsInAnyScript(String typed, String mailed) throws Exception {
		String local = "taro." + UUID.randomUUID().toString().substring(0, 8);
		String event = Sample.event(this.client, 5, false);
		Sample.Made made = Sample.register(this.client, event, local + "@" + typed);
		assertThat(Letters.await(local + "@" + mailed, 1).getSubject()).startsWith("Your place is confirmed");
		assertThat(page(made)).contains(local + "@" + typed);
	}

	@ParameterizedTest
	@CsvSource({ "o{x}", "a^b", "100%", "who?", "a`b|c" })
	void writesToLocalPartsWithUnusualSigns(String sign) throws Exception {
		String mailbox = sign + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
		Sample.Made made = Sample.register(this.client, Sample.event(this.client, 5, false), mailbox);
		assertThat(Letters.await(mailbox, 1).getSubject()).startsWith("Your place is confirmed");
		this.client.anonymous()
			.get()
			.uri("/registration/manage/{token}/invitation.ics", made.token())
			.exchange()
			.expectStatus()
			.isOk();
	}

	private String page(Sample.Made made) {
		return String.valueOf(this.client.anonymous()
			.get()
			.uri("/registration/manage/{token}", made.token())
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class)
			.getResponseBody());
	}

}
