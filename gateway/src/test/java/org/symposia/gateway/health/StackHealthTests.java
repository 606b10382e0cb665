package org.symposia.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.symposia.gateway.TestService;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StackHealthTests {

	private static final List<String> SERVICES = List.of("/agenda", "/registration", "/media");

	private final HttpClient client = HttpClient.newHttpClient();

	private final TestService stack = new TestService();

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T07:00:00Z"));

	@AfterEach
	void close() {
		this.stack.close();
		this.client.shutdownNow();
	}

	@Test
	void isUpWhenAllPartsAre() {
		everythingIsUp();
		StackHealth.Report report = health(Duration.ofMinutes(2)).report();
		assertThat(report.isUp()).isTrue();
		assertThat(report.components()).containsOnlyKeys("agenda", "registration", "media", "login")
			.containsValue("UP")
			.doesNotContainValue("DOWN");
	}

	@Test
	void isDownWhenOnePartIs() {
		everythingIsUp();
		this.stack.forget("/media");
		this.stack.answer("/media", 503, "text/plain", "");
		StackHealth.Report report = health(Duration.ofMinutes(2)).report();
		assertThat(report.isUp()).isFalse();
		assertThat(report.components()).containsEntry("media", "DOWN").containsEntry("agenda", "UP");
	}

	@Test
	void doesNotWaitForPartsThatHang() {
		this.stack.beSilentOn("/agenda");
		this.stack.fallSilentMidwayOn("/registration");
		StackHealth.Report report = health(Duration.ofMillis(200)).report();
		assertThat(report.components()).containsEntry("agenda", "DOWN").containsEntry("registration", "DOWN");
	}

	@Test
	void isAskedAgainOnlyAfterAWhile() {
		AtomicInteger asked = new AtomicInteger();
		this.stack.on("/agenda", (exchange) -> {
			asked.incrementAndGet();
			TestService.answer(exchange, 200, "text/plain", "");
		});
		StackHealth health = health(Duration.ofMinutes(2));
		health.report();
		this.clock.advance(Duration.ofMillis(999));
		health.report();
		assertThat(asked).hasValue(1);
		this.clock.advance(Duration.ofMillis(1));
		health.report();
		assertThat(asked).hasValue(2);
	}

	@Test
	void asksTheManagementPortsAndTheRealm() {
		assertThat(parts(Duration.ofSeconds(1)).probes()).containsOnlyKeys("agenda", "registration", "media", "login")
			.containsEntry("agenda", at("/agenda/actuator/health"))
			.containsEntry("login", at("/realm/.well-known/openid-configuration"));
	}

	private void everythingIsUp() {
		SERVICES.forEach((path) -> this.stack.answer(path, 200, "application/json", "{\"status\": \"UP\"}"));
		this.stack.answer("/realm", 200, "application/json", "{}");
	}

	private StackHealth health(Duration timeout) {
		return new StackHealth(parts(timeout), this.client, this.clock);
	}

	private StackHealthProperties parts(Duration timeout) {
		return new StackHealthProperties(at("/agenda/"), at("/registration"), at("/media"), at("/realm").toString(),
				timeout, Duration.ofSeconds(1));
	}

	private URI at(String path) {
		return this.stack.url().resolve(path);
	}

}
