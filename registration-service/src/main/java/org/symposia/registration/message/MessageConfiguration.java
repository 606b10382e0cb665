package org.symposia.registration.message;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.manage.LinkRequest;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
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
	ClaimedJob invitationRoundsJob(ChangedInvitations invitations) {
		return new ClaimedJob("invitation-rounds", Duration.ofMinutes(1), invitations::run);
	}

}
