package org.symposia.starter.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class PageContextsTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press/r1");

	private final PageContexts contexts = new PageContexts(new StaticMessageSource(),
			new PublicUrl(URI.create("https://events.example.org")));

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@CsvSource({ "none, ''", "organizer, ',/agenda/desk'", "press-officer, ',/media/desk'",
			"admin, ',/agenda/desk,/media/desk'", "door-staff, ''" })
	void leadFromTheAccountToOnesRegistrationsAndTheDesksOfARole(String role, String desks) {
		signIn(role);
		assertThat(shell().menu()).extracting(Shell.NavigationItem::path)
			.containsExactly(("/registration/mine" + desks).split(","));
	}

	@Test
	void leadWhoHasNotSignedInToPublicPagesOnly() {
		assertThat(shell().menu()).isEmpty();
		assertThat(shell().navigation()).extracting(Shell.NavigationItem::path).containsExactly("/", "/press");
	}

	@ParameterizedTest
	@CsvSource({ "/, /", "/press, /press", "/press/r1, /press", "/media/desk/r1, /media/desk", "/pressroom, ''",
			"/registration/mine, /registration/mine" })
	void sayWhereTheReaderIs(String path, String current) {
		signIn("admin");
		this.request.setRequestURI(path);
		assertThat(Stream.concat(shell().navigation().stream(), shell().menu().stream()))
			.filteredOn(Shell.NavigationItem::current)
			.extracting(Shell.NavigationItem::path)
			.containsExactlyElementsOf(current.isEmpty() ? List.of() : List.of(current));
	}

	@Test
	void greetWhoHasSignedIn() {
		assertThat(shell().account()).isNull();
		signIn("organizer");
		assertThat(shell().account()).isEqualTo("Erika");
	}

	@Test
	void offerThePageInEveryLanguage() {
		this.request.setQueryString("day=1&lang=en");
		assertThat(shell().languages()).extracting(Shell.LanguageLink::href)
			.containsExactly("/press/r1?day=1&lang=en", "/press/r1?day=1&lang=de", "/press/r1?day=1&lang=ja");
		assertThat(shell().languages()).extracting(Shell.LanguageLink::label)
			.containsExactly("English", "Deutsch", "日本語");
		assertThat(shell().languages()).filteredOn(Shell.LanguageLink::current)
			.extracting(Shell.LanguageLink::tag)
			.containsExactly("de");
	}

	@Test
	void leadHomeFromAFormOfWhichThePageIsUnknown() {
		this.request.setMethod("POST");
		assertThat(shell().here()).isNull();
		assertThat(shell().login()).isEqualTo("/login?return=%2F");
		assertThat(shell().languages().getFirst().href()).isEqualTo("/?lang=en");
	}

	@Test
	void knowNothingOfAReaderForWhatAllReadersSee() {
		signIn("admin");
		PageContext context = this.contexts.in(Locale.JAPANESE);
		assertThat(context.isJapanese()).isTrue();
		assertThat(context.shell().account()).isNull();
		assertThat(context.shell().navigation()).isEmpty();
		assertThat(context.shell().menu()).isEmpty();
	}

	private Shell shell() {
		this.request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Locale.GERMAN));
		return this.contexts.of(this.request).shell();
	}

	private static void signIn(String... roles) {
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(Jwt.withTokenValue("t")
				.header("alg", "none")
				.subject("u1")
				.claim("name", "Erika")
				.claim("realm_access", Map.of("roles", Arrays.asList(roles)))
				.build(), List.of()));
	}

}
