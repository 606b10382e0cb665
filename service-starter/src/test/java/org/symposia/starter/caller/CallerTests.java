package org.symposia.starter.caller;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CallerTests {

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void isAnonymousWithoutAToken() {
		assertThat(Callers.current()).isSameAs(Caller.anonymous());
		assertThat(Callers.from(new TestingAuthenticationToken("user", "password"))).isSameAs(Caller.anonymous());
		assertThat(Caller.anonymous().isAnonymous()).isTrue();
		assertThat(Caller.anonymous()).hasToString("anonymous");
		assertThat(Caller.anonymous().institutions()).isEmpty();
		assertThatExceptionOfType(LoginRequiredException.class).isThrownBy(Caller.anonymous()::subject);
		assertThatExceptionOfType(LoginRequiredException.class).isThrownBy(Caller.anonymous()::requireLogin);
	}

	@Test
	void isWhoTheTokenOfTheRequestNames() {
		SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token((claims) -> {
		}), List.of()));
		assertThat(Callers.current().subject()).isEqualTo("u1");
		assertThat(Callers.current()).hasToString("u1");
		assertThatNoException().isThrownBy(Callers.current()::requireLogin);
	}

	@Test
	void mustHaveASubject() {
		assertThatNullPointerException().isThrownBy(
				() -> Callers.from(Jwt.withTokenValue("t").header("alg", "none").claim("name", "Erika").build()));
	}

	@ParameterizedTest
	@CsvSource({ "Dr. Erika Mustermann, erika, Dr. Erika Mustermann", "' ', erika, erika", ", erika, erika", ", , u1" })
	void isShownByNameElseByAccountElseBySubject(String name, String account, String shown) {
		Caller caller = caller((claims) -> {
			put(claims, "name", name);
			put(claims, "preferred_username", account);
		});
		assertThat(caller.name()).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "erika@example.org, true, true", "erika@example.org, false, false", "erika@example.org, , false",
			", true, false" })
	void hasAVerifiedMailAddressOnlyIfTheTokenSaysSo(String mail, Boolean verified, boolean expected) {
		Caller caller = caller((claims) -> {
			put(claims, "email", mail);
			put(claims, "email_verified", verified);
		});
		assertThat(caller.mail()).isEqualTo(mail);
		assertThat(caller.hasVerifiedMail()).isEqualTo(expected);
	}

	@Test
	void doesNotTakeATextForAVerifiedAddress() {
		Caller caller = caller((claims) -> {
			claims.put("email", "erika@example.org");
			claims.put("email_verified", "true");
		});
		assertThat(caller.hasVerifiedMail()).isFalse();
	}

	@Test
	void hasTheRolesOfTheRealmThatWeKnow() {
		Caller caller = caller((claims) -> claims.put("realm_access",
				Map.of("roles", List.of("organizer", "press-officer", "offline_access", 7))));
		assertThat(EnumSet.allOf(Role.class)).filteredOn(caller::has)
			.containsExactly(Role.ORGANIZER, Role.PRESS_OFFICER);
	}

	@ParameterizedTest
	@MethodSource
	void hasNoRoleIfTheClaimIsOfAnotherForm(Object access) {
		Caller caller = caller((claims) -> put(claims, "realm_access", access));
		assertThat(EnumSet.allOf(Role.class)).noneMatch(caller::has);
	}

	static Stream<Object> hasNoRoleIfTheClaimIsOfAnotherForm() {
		return Stream.of("organizer", List.of("organizer"), Map.of("roles", "organizer"), Map.of());
	}

	@ParameterizedTest
	@MethodSource
	void belongsToTheInstitutionsOfTheClaim(Object claim, Set<String> institutions) {
		Caller caller = caller((claims) -> put(claims, "organization", claim));
		assertThat(caller.institutions()).isEqualTo(institutions);
		assertThat(caller.belongsTo("jihs")).isEqualTo(institutions.contains("jihs"));
	}

	static Stream<Arguments> belongsToTheInstitutionsOfTheClaim() {
		return Stream.of(arguments(List.of("jihs", "num"), Set.of("jihs", "num")),
				arguments(Map.of("num", Map.of("id", "1")), Set.of("num")), arguments("jihs", Set.of()),
				arguments(null, Set.of()));
	}

	@ParameterizedTest
	@EnumSource
	void passesWithItsRoleAndNoOther(Role role) {
		Caller caller = with(role);
		assertThatNoException().isThrownBy(() -> caller.require(role));
		Role[] others = Arrays.stream(Role.values()).filter((other) -> other != role).toArray(Role[]::new);
		if (role != Role.ADMIN) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> caller.require(others));
		}
	}

	@Test
	void passesWithOneOfSeveralRoles() {
		assertThatNoException().isThrownBy(() -> with(Role.PRESS_OFFICER).require(Role.ORGANIZER, Role.PRESS_OFFICER));
	}

	@Test
	void mayDoAllThatPeopleMayDoAsAnAdministratorButIsNoService() {
		Caller admin = with(Role.ADMIN);
		assertThat(admin.isAdmin()).isTrue();
		for (Role role : EnumSet.complementOf(EnumSet.of(Role.SERVICE))) {
			assertThatNoException().isThrownBy(() -> admin.require(role));
		}
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> admin.require(Role.SERVICE));
	}

	@Test
	void isAskedToSignInBeforeItIsForbidden() {
		assertThatExceptionOfType(LoginRequiredException.class)
			.isThrownBy(() -> Caller.anonymous().require(Role.ORGANIZER));
	}

	@ParameterizedTest
	@CsvSource({ "ORGANIZER, organizer", "PRESS_OFFICER, press-officer", "DOOR_STAFF, door-staff", "ADMIN, admin",
			"SERVICE, service" })
	void hasRolesThatTheIdentityProviderKnows(Role role, String claim) {
		assertThat(role.claim()).isEqualTo(claim);
		assertThat(Role.ofClaim(claim)).contains(role);
		assertThat(Role.ofClaim(role.name())).isEmpty();
	}

	private static Caller with(Role... roles) {
		return Caller.signedIn("u1", "Erika", null, false, Set.of(roles), Set.of());
	}

	private static Caller caller(Consumer<Map<String, Object>> changes) {
		return Callers.from(token(changes));
	}

	private static Jwt token(Consumer<Map<String, Object>> changes) {
		return Jwt.withTokenValue("t").header("alg", "none").subject("u1").claims(changes).build();
	}

	private static void put(Map<String, Object> claims, String name, Object value) {
		if (value != null) {
			claims.put(name, value);
		}
	}

}
