package org.symposia.starter.caller;

import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoleCheckTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void letsEverybodyInWhereNothingIsRequired() {
		assertThat(passes(new Open(), "all")).isTrue();
		assertThat(new RoleCheck().preHandle(this.request, new MockHttpServletResponse(), "a resource")).isTrue();
	}

	@Test
	void asksForTheRoleOfTheController() {
		assertThatExceptionOfType(LoginRequiredException.class).isThrownBy(() -> passes(new Desk(), "organizers"));
		signIn("press-officer");
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> passes(new Desk(), "organizers"));
		signIn("organizer");
		assertThat(passes(new Desk(), "organizers")).isTrue();
	}

	@Test
	void asksForTheRoleOfTheMethodInsteadOfTheControllers() {
		signIn("organizer");
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> passes(new Desk(), "pressOfficers"));
		signIn("press-officer");
		assertThat(passes(new Desk(), "pressOfficers")).isTrue();
	}

	@Test
	void asksForAnAccountWhereNoRoleIsNamed() {
		assertThatExceptionOfType(LoginRequiredException.class).isThrownBy(() -> passes(new Desk(), "anybody"));
		signIn("none");
		assertThat(passes(new Desk(), "anybody")).isTrue();
	}

	@Test
	void doesNotHideTheErrorPage() {
		this.request.setDispatcherType(DispatcherType.ERROR);
		assertThat(passes(new Desk(), "organizers")).isTrue();
	}

	private boolean passes(Object controller, String method) {
		HandlerMethod handler = new HandlerMethod(controller,
				ReflectionUtils.findMethod(controller.getClass(), method));
		return new RoleCheck().preHandle(this.request, new MockHttpServletResponse(), handler);
	}

	private static void signIn(String role) {
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(Jwt.withTokenValue("t")
				.header("alg", "none")
				.subject("u1")
				.claim("realm_access", Map.of("roles", List.of(role)))
				.build(), List.of()));
	}

	static class Open {

		void all() {
		}

	}

	@RequiresRole(Role.ORGANIZER)
	static class Desk {

		void organizers() {
		}

		@RequiresRole(Role.PRESS_OFFICER)
		void pressOfficers() {
		}

		@RequiresRole
		void anybody() {
		}

	}

}
