package org.symposia.starter.mail;

import java.time.Clock;
import java.time.Duration;

import gg.jte.TemplateEngine;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.page.PageAutoConfiguration;
import org.symposia.starter.work.WorkQueue;

/** Mail from a stored queue. */
@AutoConfiguration(
		after = { StoreAutoConfiguration.class, MailSenderAutoConfiguration.class, PageAutoConfiguration.class })
@ConditionalOnClass({ MongoOperations.class, JavaMailSender.class })
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(MailProperties.class)
public final class MailAutoConfiguration {

	@Bean
	WorkQueue<QueuedMail> queuedMails(MongoOperations store, JavaMailSender sender, MailProperties properties,
			TemplateEngine templates, Clock clock) {
		return new WorkQueue<>(store, QueuedMail.class, new MailPost(sender, properties.from(), templates), clock);
	}

	@Bean
	@ConditionalOnMissingBean
	MailQueue mailQueue(MongoOperations store, WorkQueue<QueuedMail> queuedMails, Clock clock) {
		return new MailQueue(store, queuedMails, clock);
	}

	@Bean
	ClaimedJob mailSweep(WorkQueue<QueuedMail> queuedMails) {
		return new ClaimedJob("mail-sweep", Duration.ofSeconds(30), queuedMails::sweep);
	}

	@Bean
	ClaimedJob forgetMails(WorkQueue<QueuedMail> queuedMails, Clock clock) {
		return new ClaimedJob("forget-mails", Duration.ofHours(6),
				() -> queuedMails.forgetEndedBefore(clock.instant().minus(Duration.ofDays(30))));
	}

	@Bean
	StoredTypes mailTypes() {
		return new StoredTypes(QueuedMail.class);
	}

}
