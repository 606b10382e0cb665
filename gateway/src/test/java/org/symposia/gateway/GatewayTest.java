package org.symposia.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole gateway; a {@link TestGateway} comes as parameter. No
 * limit is near and no deadline strikes: {@link LimitsTests} has small ones.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TestGatewayExtension.class)
@ContextConfiguration(initializers = TestGatewayInitializer.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "server.tomcat.connection-timeout=10m",
				"symposia.client-secret=secret", "symposia.session-key=a-key-of-the-tests-that-nobody-else-has",
				"symposia.jobs.enabled=false", "symposia.identity-timeout=2m", "symposia.gateway.deadlines.connect=2m",
				"symposia.gateway.deadlines.response=2m", "symposia.gateway.deadlines.upload=2m",
				"symposia.gateway.docs.timeout=2m", "symposia.gateway.requests-per-minute=1000000",
				"symposia.gateway.limits.form=64KB", "symposia.gateway.limits.other=128KB", "symposia.health-memory=0s",
				"symposia.health-timeout=2m", "symposia.security-contact=mailto:security@example.org" })
public @interface GatewayTest {

}
