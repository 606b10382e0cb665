package org.symposia.starter.page;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

class InterfaceLocaleResolverTests {

	private final InterfaceLocaleResolver resolver = new InterfaceLocaleResolver(true);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void speaksEnglishToWhoAsksForNoLanguageWhateverTheMachineSpeaks() {
		MockHttpServletRequest silent = new MockHttpServletRequest() {
			@Override
			public Enumeration<Locale> getLocales() {
				return Collections.enumeration(List.of(Locale.GERMANY));
			}
		};
		assertThat(this.resolver.resolveLocale(silent)).isEqualTo(Locale.ENGLISH);
	}

	@ParameterizedTest
	@CsvSource({ "'fr, de-AT;q=0.9, en;q=0.8',de", "'ja',ja", "'fr',en" })
	void speaksTheFirstAcceptedLanguageThatTheInterfaceHas(String accepted, String language) {
		this.request.addHeader("Accept-Language", accepted);
		this.request.setPreferredLocales(Locale.LanguageRange.parse(accepted)
			.stream()
			.map((range) -> Locale.forLanguageTag(range.getRange()))
			.toList());
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.forLanguageTag(language));
	}

	@ParameterizedTest
	@CsvSource({ "ja,ja", "de-CH,de", "fr,en", "?!,en" })
	void remembersTheChosenLanguage(String cookie, String language) {
		this.request.setCookies(new Cookie("lang", cookie));
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.forLanguageTag(language));
	}

	@Test
	void changesTheLanguageAtOnceAndKeepsIt() {
		choose("de");
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.GERMAN);
		assertThat(this.response.getCookie("lang").getValue()).isEqualTo("de");
		assertThat(this.response.getCookie("lang").getPath()).isEqualTo("/");
	}

	@Test
	void answersAProgramInTheLanguageItAsksForAndSetsNoCookie() {
		this.request.setRequestURI("/api/media/releases");
		choose("de");
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.GERMAN);
		assertThat(this.response.getCookies()).isEmpty();
	}

	@Test
	void ignoresAnUnknownLanguage() {
		choose("fr");
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.ENGLISH);
		assertThat(this.response.getCookies()).isEmpty();
	}

	@Test
	void setsNoCookieThatTheBrowserHas() {
		this.request.setCookies(new Cookie("lang", "de"));
		choose("de");
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.GERMAN);
		assertThat(this.response.getCookies()).isEmpty();
	}

	@Test
	void takesAFieldOfAFormForNoChoice() {
		this.request.setMethod("POST");
		this.request.setParameter("lang", "de");
		choose("none");
		assertThat(this.response.getCookies()).isEmpty();
		choose("de");
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.GERMAN);
	}

	@Test
	void readsAQueryThatTheContainerRefuses() {
		this.request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.resolver);
		this.request.setQueryString("x=%zz&lang=de");
		new LanguageInterceptor().preHandle(this.request, this.response, this);
		assertThat(this.resolver.resolveLocale(this.request)).isEqualTo(Locale.GERMAN);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsTheCookieToTlsWhereBrowsersComeByTls(boolean secure) {
		new InterfaceLocaleResolver(secure).setLocale(this.request, this.response, Locale.GERMAN);
		assertThat(this.response.getCookie("lang").getSecure()).isEqualTo(secure);
		assertThat(this.response.getCookie("lang").isHttpOnly()).isTrue();
	}

	private void choose(String language) {
		this.request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.resolver);
		this.request.setQueryString("lang=" + language);
		new LanguageInterceptor().preHandle(this.request, this.response, this);
	}

}
