package org.symposia.agenda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class AgendaApplication {

	static void main(String[] args) {
		SpringApplication.run(AgendaApplication.class, args);
	}

}
