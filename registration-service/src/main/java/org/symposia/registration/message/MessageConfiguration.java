package org.symposia.registration.message;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRevisions;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.outbox.OutboxSource;
import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.work.WorkQueue;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SenderProperties.class, ChangeMailProperties.class })
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
	WorkQueue<PostponedMail> postponedMailQueue(MongoOperations store, Registrations registrations,
			EventDirectory events, EventRevisions revisions, MailDispatcher dispatcher, RateLimiter mailLimiter,
			Clock clock) {
		return new WorkQueue<>(store, PostponedMail.class,
				new PostponedMailWork(registrations, events, revisions, dispatcher, mailLimiter), clock);
	}

	@Bean
	ClaimedJob postponedMailSweep(WorkQueue<PostponedMail> postponedMailQueue) {
		return new ClaimedJob("postponed-mail-sweep", Duration.ofSeconds(30), postponedMailQueue::sweep);
	}

	@Bean
	ClaimedJob forgetPostponedMails(WorkQueue<PostponedMail> postponedMailQueue, Clock clock) {
		return new ClaimedJob("forget-postponed-mails", Duration.ofHours(6),
				() -> postponedMailQueue.forgetEndedBefore(clock.instant().minus(Duration.ofDays(30))));
	}

	@Bean
	ClaimedJob mailingsJob(EventChangeMailer invitations) {
		return new ClaimedJob("invitation-rounds", Duration.ofMinutes(1), invitations::run);
	}

}
