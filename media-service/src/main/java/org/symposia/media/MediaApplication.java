package org.symposia.media;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class MediaApplication {

	static void main(String[] args) {
		SpringApplication.run(MediaApplication.class, args);
	}

}
