package org.symposia.agenda.institution;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.starter.problem.NotFoundException;

/** Delivers logos. Browsers may keep them, as another logo has another address. */
@Controller
class LogoDeliveryController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Logos logos;

	LogoDeliveryController(Logos logos) {
		this.logos = logos;
	}

	@GetMapping("/agenda/institutions/{institution}/logo-{digest}.png")
	ResponseEntity<byte[]> logo(@PathVariable String institution, @PathVariable String digest) {
		Logo logo = this.logos.find(institution)
			.filter((found) -> found.digest().equals(digest))
			.orElseThrow(() -> new NotFoundException("logo"));
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FOR_GOOD).body(logo.png().getData());
	}

}
