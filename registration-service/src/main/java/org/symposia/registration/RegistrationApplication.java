package org.symposia.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class RegistrationApplication {

	static void main(String[] args) {
		SpringApplication.run(RegistrationApplication.class, args);
	}

}
