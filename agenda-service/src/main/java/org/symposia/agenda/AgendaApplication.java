package org.symposia.agenda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class AgendaApplication {

	static void main(String[] args) {
		SpringApplication.run(AgendaApplication.class, args);
	}

}
