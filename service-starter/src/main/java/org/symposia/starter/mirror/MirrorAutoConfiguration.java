package org.symposia.starter.mirror;

import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.service.ServiceAutoConfiguration;
import org.symposia.starter.service.ServiceClients;

/** Copies of neighbours' records, reconciled on start and once a day. */
@AutoConfiguration(after = { StoreAutoConfiguration.class, ServiceAutoConfiguration.class })
@ConditionalOnBean(ServiceClients.class)
public final class MirrorAutoConfiguration {

	@Bean
	Mirrors mirrors(MongoOperations store, ServiceClients clients) {
		return new Mirrors(store, clients);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBean(Mirror.class)
	static class Reconciliation {

		private final ObjectProvider<Mirror<?>> mirrors;

		Reconciliation(ObjectProvider<Mirror<?>> mirrors) {
			this.mirrors = mirrors;
		}

		@Bean
		ClaimedJob mirrorReconciliation() {
			return new ClaimedJob("mirror-reconciliation", Duration.ofDays(1), this::reconcile);
		}

		@Bean
		ApplicationListener<ApplicationReadyEvent> mirrorReconciliationOnStart(
				@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
			return (ready) -> executor.execute(this::reconcile);
		}

		private void reconcile() {
			this.mirrors.forEach(Mirror::reconcile);
		}

	}

}
