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

/**
 * Stores the path to return to, then redirects to the identity provider. Whose form was
 * not saved is told so first.
 */
@RestController
class LoginController {

	static final String RETURN_PATH = ReturnPath.class.getName();

	/** How long an unfinished login is kept. */
	static final Duration UNFINISHED = Duration.ofMinutes(30);

	private static final URI AUTHORIZATION = URI
		.create(OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/"
				+ IdentityConfiguration.REGISTRATION);

	@GetMapping("/login")
	ResponseEntity<Void> login(@RequestParam(name = "return", required = false) @Nullable String path,
			@RequestParam(defaultValue = "false") boolean unsaved, HttpServletRequest request) {
		if (unsaved) {
			throw new SignedOutException();
		}
		HttpSession session = request.getSession();
		if (session.isNew()) {
			session.setMaxInactiveInterval((int) UNFINISHED.toSeconds());
		}
		session.setAttribute(RETURN_PATH, ReturnPath.of(path).value());
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(AUTHORIZATION)
			.cacheControl(CacheControl.noStore())
			.build();
	}

}
