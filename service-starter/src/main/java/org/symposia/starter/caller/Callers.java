package org.symposia.starter.caller;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads the caller from the claims of a token. */
public final class Callers {

	private Callers() {
	}

	/** The caller of the current request. */
	public static Caller current() {
		return from(SecurityContextHolder.getContext().getAuthentication());
	}

	/** The caller of an authentication; anonymous unless it carries claims. */
	public static Caller from(@Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof ClaimAccessor claims) {
			return from(claims);
		}
		return Caller.anonymous();
	}

	static Caller from(ClaimAccessor claims) {
		String subject = Objects.requireNonNull(claims.getClaimAsString("sub"), "A token names its subject");
		return Caller.signedIn(subject, nameOf(claims, subject), claims.getClaimAsString("email"),
				Boolean.TRUE.equals(claims.getClaim("email_verified")), rolesOf(claims),
				institutionsOf(claims.getClaim("organization")));
	}

	private static String nameOf(ClaimAccessor claims, String subject) {
		String name = claims.getClaimAsString("name");
		String user = claims.getClaimAsString("preferred_username");
		return (name != null && !name.isBlank()) ? name : Objects.requireNonNullElse(user, subject);
	}

	/** The roles a token carries. */
	public static Set<Role> rolesOf(ClaimAccessor claims) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		if (claims.getClaim("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof Collection<?> names) {
			names.forEach((name) -> Role.ofClaim(String.valueOf(name)).ifPresent(roles::add));
		}
		return roles;
	}

	/** The claim is a list of aliases, or a map whose keys are. */
	private static Set<String> institutionsOf(@Nullable Object claim) {
		Set<String> aliases = new HashSet<>();
		switch (claim) {
			case Map<?, ?> map -> map.keySet().forEach((alias) -> aliases.add(String.valueOf(alias)));
			case Collection<?> list -> list.forEach((alias) -> aliases.add(String.valueOf(alias)));
			case null, default -> aliases.clear();
		}
		return aliases;
	}

}
