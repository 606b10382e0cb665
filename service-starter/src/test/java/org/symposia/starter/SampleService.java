package org.symposia.starter;

import java.util.Map;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.starter.caller.Caller;

@SpringBootApplication(scanBasePackages = "org.symposia.starter.none")
class SampleService {

	@RestController
	static class WhoAmI {

		@GetMapping("/api/sample/me")
		Map<String, Object> me(Caller caller) {
			return Map.of("anonymous", caller.isAnonymous(), "name", caller.name(), "institutions",
					caller.institutions());
		}

	}

}
