package org.symposia.gateway.site;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.web.PublicUrl;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The well-known files of a site. */
@RestController
class SiteController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final SiteProperties properties;

	private final PublicUrl site;

	private final Clock clock;

	SiteController(SiteProperties properties, PublicUrl site, Clock clock) {
		this.properties = properties;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<Resource> favicon() {
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
			.body(new ClassPathResource("META-INF/resources/shell/favicon.svg"));
	}

	/** Keeps pages for teams and single persons out of search engines. */
	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		return """
				User-agent: *
				Disallow: /api/
				Disallow: /login
				Disallow: /agenda/desk
				Disallow: /agenda/invitations/
				Disallow: /media/desk
				Disallow: /registration/desk
				Disallow: /registration/confirm/
				Disallow: /registration/manage/
				""";
	}

	/**
	 * Where to report a weakness.
	 *
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
	 */
	@GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
	String security() {
		if (this.properties.securityContact() == null) {
			throw new NotFoundException("page");
		}
		return """
				Contact: %s
				Expires: %s
				Preferred-Languages: en, de, ja
				Canonical: %s
				""".formatted(this.properties.securityContact(),
				this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(180)),
				this.site.of("/.well-known/security.txt"));
	}

	/**
	 * Where password managers send people.
	 *
	 * @see <a href="https://www.w3.org/TR/change-password-url/">A Well-Known URL for
	 * Changing Passwords</a>
	 */
	@GetMapping("/.well-known/change-password")
	ResponseEntity<Void> changePassword() {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(this.properties.issuer() + "/account/#/account-security/signing-in"))
			.build();
	}

}
