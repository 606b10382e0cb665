package org.symposia.starter.mongo;

import java.util.concurrent.TimeUnit;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import org.symposia.starter.problem.ProblemAdvice;

/** The conventions of every service's own database. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class,
		beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(StoreProperties.class)
public final class StoreAutoConfiguration {

	/**
	 * Timeouts shorter than the gateway's deadline. Under load, such as 200 registrations
	 * at once, requests wait for a connection.
	 */
	@Bean
	MongoClientSettingsBuilderCustomizer boundedTimeouts() {
		return (settings) -> settings.writeConcern(WriteConcern.MAJORITY)
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
			.applyToSocketSettings(
					(socket) -> socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
			.applyToConnectionPoolSettings((pool) -> pool.maxWaitTime(3, TimeUnit.SECONDS));
	}

	@Bean
	@ConditionalOnMissingBean(MongoDatabaseFactory.class)
	SimpleMongoClientDatabaseFactory mongoDatabaseFactory(MongoClient client, StoreProperties properties) {
		return new SimpleMongoClientDatabaseFactory(client, properties.database());
	}

	@Bean
	@ConditionalOnMissingBean
	MongoCustomConversions mongoCustomConversions(ObjectProvider<StoreConverters> more) {
		return MongoCustomConversions.create((adapter) -> {
			adapter.registerConverters(StoreConverters.common());
			more.orderedStream().forEach((converters) -> adapter.registerConverters(converters.converters()));
		});
	}

	@Bean
	SchemaVersions schemaVersions() {
		return new SchemaVersions();
	}

	@Bean
	StoreProblemAdvice storeProblemAdvice(ProblemAdvice problems) {
		return new StoreProblemAdvice(problems);
	}

	/** Health of the service's own database. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(HealthIndicator.class)
	static class Health {

		@Bean
		StoreHealth mongoHealthIndicator(MongoOperations store) {
			return new StoreHealth(store);
		}

	}

	/**
	 * In a class of its own, since it needs beans that Spring Data makes from those
	 * above.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Indexes {

		@Bean
		StoreIndexes storeIndexes(MongoOperations store, MongoMappingContext mapping, ObjectProvider<StoredTypes> types,
				ObjectProvider<StoredIndexes> more) {
			return new StoreIndexes(store, mapping, types.stream().toList(),
					more.stream().flatMap((some) -> some.indexes().stream()).toList());
		}

	}

}
