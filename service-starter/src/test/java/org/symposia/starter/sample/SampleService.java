package org.symposia.starter.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.outbox.OutboxSource;

@SpringBootApplication
class SampleService {

	@Bean
	OutboxSource sampleOutbox() {
		return new OutboxSource(Sample.class);
	}

	@Bean
	StoredTypes sampleTypes() {
		return new StoredTypes(Sample.class);
	}

}
