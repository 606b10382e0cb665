package org.symposia.starter.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.starter.defaults.MissingSettingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookSecretTests {

	private static final Instant SENT = Instant.ofEpochSecond(1614265330);

	private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

	private final WebhookSecret secret = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

	@Test
	void signsLikeTheExampleOfTheStandard() {
		assertThat(this.secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT, BODY))
			.isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

	@Test
	void acceptsOneGoodSignatureAmongOthers() {
		assertThat(accepts("v1,AAAA v1a,xyz " + this.secret.sign("m1", SENT, BODY), SENT)).isTrue();
	}

	@Test
	void refusesAnotherBodyOrSecret() {
		assertThat(accepts(this.secret.sign("m1", SENT, new byte[0]), SENT)).isFalse();
		assertThat(accepts(WebhookSecret.of("whsec_AfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").sign("m1", SENT, BODY), SENT))
			.isFalse();
		assertThat(accepts(null, SENT)).isFalse();
	}

	@Test
	void refusesWhatIsTooOldOrFromTheFuture() {
		String signature = this.secret.sign("m1", SENT, BODY);
		assertThat(accepts(signature, SENT.plusSeconds(300))).isTrue();
		assertThat(accepts(signature, SENT.plusSeconds(301))).isFalse();
		assertThat(accepts(signature, SENT.minusSeconds(301))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1614265330.5", "99999999999999999999", "-1", "9223372036854775807" })
	void refusesATimestampThatIsNone(String timestamp) {
		assertThat(this.secret.accepts("m1", timestamp, this.secret.sign("m1", SENT, BODY), BODY, SENT)).isFalse();
		assertThat(this.secret.accepts("m1", null, this.secret.sign("m1", SENT, BODY), BODY, SENT)).isFalse();
	}

	@Test
	void refusesTheSignatureOfAnotherMessageOrTime() {
		assertThat(accepts(this.secret.sign("m2", SENT, BODY), SENT)).isFalse();
		assertThat(accepts(this.secret.sign("m1", SENT.plusSeconds(1), BODY), SENT)).isFalse();
		assertThat(this.secret.accepts(null, "1614265330", this.secret.sign("m1", SENT, BODY), BODY, SENT)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "whsec_", "whsec_c2hvcnQ=", "not base64!", "" })
	void refusesASecretThatIsShortOrUnreadable(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(value));
	}

	@Test
	void isReadWithAndWithoutItsPrefix() {
		assertThat(WebhookSecret.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").sign("m1", SENT, BODY))
			.isEqualTo(this.secret.sign("m1", SENT, BODY));
	}

	@Test
	void isASettingWithoutDefault() {
		for (String none : new String[] { null, "", " " }) {
			assertThatExceptionOfType(MissingSettingException.class)
				.isThrownBy(() -> new WebhookProperties(none).toSecret())
				.withMessageContaining("SYMPOSIA_EVENTS_SECRET");
		}
	}

	private boolean accepts(String signature, Instant now) {
		return this.secret.accepts("m1", String.valueOf(SENT.getEpochSecond()), signature, BODY, now);
	}

}
