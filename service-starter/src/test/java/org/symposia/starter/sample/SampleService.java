package org.symposia.starter.sample;

import gg.jte.TemplateEngine;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.outbox.OutboxSource;
import org.symposia.starter.page.TestTemplates;

@SpringBootApplication
class SampleService {

	@Bean
	OutboxSource sampleOutbox() {
		return new OutboxSource(Sample.class);
	}

	@Bean
	TemplateEngine pageTemplates() {
		return TestTemplates.engine();
	}

	@Bean
	StoredTypes sampleTypes() {
		return new StoredTypes(Sample.class);
	}

}
