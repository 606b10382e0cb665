package org.symposia.gateway.login;

import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way in: remembers where to come back to, then leaves for the identity provider. */
@RestController
class LoginController {

	static final String RETURN_PATH = ReturnPath.class.getName();

	/** A login that is not finished by then has been given up. */
	static final Duration PATIENCE = Duration.ofMinutes(30);

	private static final URI AUTHORIZATION = URI
		.create(OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/"
				+ IdentityConfiguration.REGISTRATION);

	@GetMapping("/login")
	ResponseEntity<Void> login(@RequestParam(name = "return", required = false) @Nullable String path,
			HttpServletRequest request) {
		HttpSession session = request.getSession();
		if (session.isNew()) {
			session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
		}
		session.setAttribute(RETURN_PATH, ReturnPath.of(path).value());
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(AUTHORIZATION)
			.cacheControl(CacheControl.noStore())
			.build();
	}

}
