package org.symposia.gateway;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.starter.test.EmbeddedStore;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

/** Gateways that share a store and a key, one after the other and side by side. */
class SeveralGatewaysTests {

	private final String database = EmbeddedStore.newDatabase();

	@BeforeEach
	void everythingIsThere() {
		TestGateway.SERVICE.resetAll();
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		TestGateway.PROVIDER.reset();
	}

	@Test
	void signNobodyOutWhenOneIsRestarted() {
		String cookie;
		try (ConfigurableApplicationContext first = start()) {
			cookie = gateway(first).signIn().cookie();
		}
		try (ConfigurableApplicationContext second = start()) {
			assertThat(isSignedIn(second, cookie)).isTrue();
		}
	}

	@Test
	void shareTheirSessionsAndTheirEnd() {
		try (ConfigurableApplicationContext one = start(); ConfigurableApplicationContext other = start()) {
			TestBrowser visitor = gateway(one).signIn();
			String cookie = visitor.cookie();
			assertThat(isSignedIn(other, cookie)).isTrue();
			visitor.post("/logout", "Sec-Fetch-Site", "same-origin");
			assertThat(isSignedIn(other, cookie)).isFalse();
		}
	}

	@Test
	void completeALoginThatAnotherHasBegun() {
		try (ConfigurableApplicationContext one = start(); ConfigurableApplicationContext other = start()) {
			TestBrowser here = gateway(one).newVisitor();
			TestBrowser there = gateway(other).newVisitor();
			URI provider = here.leave("/agenda/desk");
			here.cookies().forEach(there::set);
			there.comeBack(provider);
			assertThat(there.landedAt()).isEqualTo("/agenda/desk");
		}
	}

	private ConfigurableApplicationContext start() {
		String[] settings = Stream
			.concat(Stream.of(GatewayTest.class.getAnnotation(SpringBootTest.class).properties()),
					Stream.of("server.port=0", "test.database=" + this.database))
			.map((setting) -> "--" + setting)
			.toArray(String[]::new);
		return new SpringApplicationBuilder(GatewayApplication.class).initializers(new TestGatewayInitializer())
			.run(settings);
	}

	private static TestGateway gateway(ConfigurableApplicationContext application) {
		Environment environment = application.getEnvironment();
		return new TestGateway(environment.getRequiredProperty("local.server.port", Integer.class));
	}

	private static boolean isSignedIn(ConfigurableApplicationContext application, String cookie) {
		gateway(application).get("/agenda/desk", "Cookie", cookie);
		return TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().containsHeader("Authorization");
	}

}
