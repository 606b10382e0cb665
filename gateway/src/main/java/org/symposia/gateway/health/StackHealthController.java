package org.symposia.gateway.health;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Health of the whole stack for external monitors, without internal details. */
@RestController
class StackHealthController {

	private final StackHealth health;

	StackHealthController(StackHealth health) {
		this.health = health;
	}

	@GetMapping("/actuator/health")
	ResponseEntity<Body> health() {
		StackHealth.Report report = this.health.report();
		Map<String, State> components = new TreeMap<>();
		report.components().forEach((name, state) -> components.put(name, new State(state)));
		return ResponseEntity.status(report.isUp() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.cacheControl(CacheControl.noStore())
			.body(new Body(report.isUp() ? "UP" : "DOWN", components));
	}

	record Body(String status, Map<String, State> components) {
	}

	record State(String status) {
	}

}
