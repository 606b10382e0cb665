package org.symposia.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole gateway; a {@link TestGateway} comes as parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TestGatewayExtension.class)
@ContextConfiguration(initializers = TestGatewayInitializer.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "symposia.client-secret=secret", "symposia.identity-timeout=2s",
				"symposia.gateway.deadlines.response=3s", "symposia.gateway.deadlines.upload=10s",
				"symposia.gateway.requests-per-minute=600", "symposia.gateway.limits.form=64KB",
				"symposia.gateway.limits.other=128KB", "symposia.health-memory=0s", "symposia.health-timeout=2s",
				"symposia.security-contact=mailto:security@example.org" })
public @interface GatewayTest {

}
