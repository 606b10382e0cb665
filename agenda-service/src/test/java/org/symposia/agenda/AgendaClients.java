package org.symposia.agenda;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

/**
 * The callers that tests need most, injected by their names. They are lazy because the
 * port is known only once the service has started.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class AgendaClients {

	@Bean
	AgendaClient organizer(TestClient client) {
		return new AgendaClient(client.as(TestTokens.organizer("jihs")));
	}

	@Bean
	AgendaClient otherOrganizer(TestClient client) {
		return new AgendaClient(client.as(TestTokens.organizer("num")));
	}

	@Bean
	AgendaClient admin(TestClient client) {
		return new AgendaClient(client.as(TestTokens.admin()));
	}

	@Bean
	AgendaClient service(TestClient client) {
		return new AgendaClient(client.as(TestTokens.service()));
	}

	@Bean
	AgendaClient visitor(TestClient client) {
		return new AgendaClient(client.anonymous());
	}

}
