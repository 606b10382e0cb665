package org.symposia.gateway.login;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.symposia.gateway.TestService;
import org.symposia.gateway.session.LoginTokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TokenRefreshTests {

	private static final String TOKEN = "/protocol/openid-connect/token";

	private final TestService provider = new TestService();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	@AfterEach
	void close() {
		this.provider.close();
	}

	@Test
	void exchangesTheRefreshTokenForANewToken() throws Exception {
		CompletableFuture<String> form = new CompletableFuture<>();
		this.provider.on(TOKEN, (exchange) -> {
			form.complete(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
			TestService.answer(exchange, 200, "application/json",
					"{\"access_token\": \"second\", \"token_type\": \"Bearer\", \"refresh_token\": \"r2\"}");
		});
		LoginTokens tokens = renewed();
		assertThat(tokens.accessToken()).isEqualTo("second");
		assertThat(tokens.refreshToken()).isEqualTo("r2");
		assertThat(tokens.idToken()).isEqualTo(SignedIn.tokens().idToken());
		assertThat(form.get()).contains("grant_type=refresh_token", "refresh_token=r");
	}

	@Test
	void keepsTheRefreshTokenThatIsNotReplaced() {
		answer(200, "{\"access_token\": \"second\", \"token_type\": \"Bearer\"}");
		assertThat(renewed().refreshToken()).isEqualTo("r");
	}

	@Test
	void isRefusedByAProviderThatKnowsTheSessionNoMore() {
		answer(400, "{\"error\": \"invalid_grant\", \"error_description\": \"Session not active\"}");
		assertThat(refresh(Duration.ofMinutes(2))).isInstanceOf(TokenRefresh.Refused.class);
		assertThat(this.meters.counter("symposia.gateway.token.renewals", "outcome", "Refused").count()).isOne();
	}

	@Test
	void isRefusedWithoutARefreshToken() {
		assertThat(refresh(SignedIn.tokens("first", SignedIn.SINCE, null), Duration.ofMinutes(2)))
			.isInstanceOf(TokenRefresh.Refused.class);
	}

	@Test
	void takesABrokenProviderForAnAbsentOne() {
		answer(502, "");
		hasNoAnswer(Duration.ofMinutes(2));
	}

	@Test
	void takesAnOverloadedProviderForAnAbsentOne() {
		answer(400, "{\"error\": \"temporarily_unavailable\"}");
		hasNoAnswer(Duration.ofMinutes(2));
	}

	@Test
	void hasNoAnswerOfAProviderThatIsSilent() {
		this.provider.beSilentOn(TOKEN);
		hasNoAnswer(Duration.ofMillis(200));
	}

	@Test
	void hasNoAnswerOfAProviderThatBreaksOff() {
		HttpHandler breakOff = (exchange) -> exchange.close();
		this.provider.on(TOKEN, breakOff);
		hasNoAnswer(Duration.ofMinutes(2));
	}

	private void hasNoAnswer(Duration timeout) {
		assertThat(refresh(timeout)).isInstanceOf(TokenRefresh.NoAnswer.class);
		assertThat(this.meters.counter("symposia.gateway.token.renewals", "outcome", "NoAnswer").count()).isOne();
	}

	private LoginTokens renewed() {
		return ((TokenRefresh.Renewed) refresh(Duration.ofMinutes(2))).tokens();
	}

	private TokenRefresh.Outcome refresh(Duration timeout) {
		return refresh(SignedIn.tokens(), timeout);
	}

	private TokenRefresh.Outcome refresh(LoginTokens tokens, Duration timeout) {
		String issuer = this.provider.url().toString();
		IdentityProperties identity = new IdentityProperties(issuer, "gateway", "secret", timeout);
		return new TokenRefresh(SignedIn.client(issuer), new IdentityConfiguration().refreshExchange(identity),
				this.meters)
			.of(tokens);
	}

	private void answer(int status, String body) {
		this.provider.answer(TOKEN, status, "application/json", body);
	}

}
