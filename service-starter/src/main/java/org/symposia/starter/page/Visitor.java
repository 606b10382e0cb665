package org.symposia.starter.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Whoever looks at a page, as far as the shell shows it; also where no controller came to
 * run.
 *
 * @param name the name to greet by, {@code null} for someone not signed in
 * @param roles the realm roles
 */
record Visitor(@Nullable String name, Collection<?> roles) {

	private static final Visitor ANONYMOUS = new Visitor(null, List.of());

	static Visitor current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof ClaimAccessor claims) ? of(claims)
				: ANONYMOUS;
	}

	private static Visitor of(ClaimAccessor claims) {
		String name = claims.getClaimAsString("name");
		String account = claims.getClaimAsString("preferred_username");
		return new Visitor((name != null && !name.isBlank()) ? name : (account != null) ? account : "?", roles(claims));
	}

	private static Collection<?> roles(ClaimAccessor claims) {
		return (claims.getClaim("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof Collection<?> roles) ? roles : List.of();
	}

	boolean hasAny(String... wanted) {
		return List.of(wanted).stream().anyMatch(this.roles::contains);
	}

}
