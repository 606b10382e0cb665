package org.symposia.gateway.login;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Redirects to where a login begins, with the path to return to. Whose form was not saved
 * is told so first.
 */
@RestController
class LoginController {

	/** Query parameter: the path to return to. */
	static final String RETURN = "return";

	private static final String AUTHORIZATION = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
			+ "/" + IdentityConfiguration.REGISTRATION;

	@GetMapping("/login")
	ResponseEntity<Void> login(@RequestParam(name = RETURN, required = false) @Nullable String path,
			@RequestParam(defaultValue = "false") boolean unsaved) {
		if (unsaved) {
			throw new SignedOutException();
		}
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(ReturnPath.of(path).appendedTo(AUTHORIZATION)))
			.cacheControl(CacheControl.noStore())
			.build();
	}

}
