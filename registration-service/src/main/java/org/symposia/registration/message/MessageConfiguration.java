package org.symposia.registration.message;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.registration.registration.Registration;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SenderProperties.class)
class MessageConfiguration {

	@Bean
	OutboxSource registrationOutbox() {
		return new OutboxSource(Registration.class);
	}

	@Bean
	OutboxSource linkRequestOutbox() {
		return new OutboxSource(LinkRequest.class);
	}

	@Bean
	ClaimedJob mailingsJob(EventChangeMailer invitations) {
		return new ClaimedJob("invitation-rounds", Duration.ofMinutes(1), invitations::run);
	}

}
