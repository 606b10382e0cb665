package org.symposia.starter.page;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PageAddressTests {

	private static final String ORIGIN = "https://events.example.org";

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");

	@ParameterizedTest
	@CsvSource({ "/press, , /press?lang=de", "/press, a=b, /press?a=b&lang=de", "/press, lang=ja, /press?lang=de",
			"/press, a=b&lang=ja&c=%20d, /press?a=b&c=%20d&lang=de", "/press, language=x, /press?language=x&lang=de" })
	void isTheSamePageInAnotherLanguage(String path, String query, String expected) {
		assertThat(address(path, query).in(Locale.GERMAN)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "/press, , /login?return=%2Fpress", "/press, a=b&lang=ja, /login?return=%2Fpress%3Fa%3Db",
			"/a b, q=%C3%A4, /login?return=%2Fa+b%3Fq%3D%25C3%25A4",
			"/login, return=%2Fpress&unsaved=true&lang=ja, /login?return=%2Fpress" })
	void isWhereTheLoginLeadsBackTo(String path, String query, String expected) {
		assertThat(address(path, query).login()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/a", "///evil.example/a" })
	void staysOnThisSite(String path) {
		PageAddress address = address(path, null);
		assertThat(address.whole()).isEqualTo("/evil.example/a");
		assertThat(address.in(Locale.GERMAN)).startsWith("/evil.example");
		assertThat(address.login()).isEqualTo("/login?return=%2Fevil.example%2Fa");
	}

	@ParameterizedTest
	@CsvSource({ "/press, true", "/press/r1, true", "/pressroom, false", "/, false" })
	void isPartOfASection(String path, boolean expected) {
		assertThat(address(path, null).isUnder("/press")).isEqualTo(expected);
	}

	@Test
	void isTheOneThatFailedWhileAnErrorIsShown() {
		this.request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/agenda/e1");
		this.request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "day=1");
		assertThat(PageAddress.of(this.request).whole()).isEqualTo("/agenda/e1?day=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void mayBeReadAgain(String method) {
		this.request.setMethod(method);
		this.request.setQueryString("day=1");
		assertThat(PageAddress.again(this.request, ORIGIN)).map(PageAddress::whole).contains("/press?day=1");
	}

	@Test
	void isThePageThatAFormWasSentFrom() {
		this.request.setMethod("POST");
		this.request.addHeader("Referer", ORIGIN + "/agenda/e1/edit?day=1&lang=ja");
		assertThat(PageAddress.again(this.request, ORIGIN)).map(PageAddress::whole)
			.contains("/agenda/e1/edit?day=1&lang=ja");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/agenda", "https://events.example.org.evil.example/a",
			"http://events.example.org/agenda", "https://events.example.org" })
	void isNotThePageOfAnotherSite(String page) {
		this.request.setMethod("POST");
		this.request.addHeader("Referer", page);
		assertThat(PageAddress.again(this.request, ORIGIN)).isEmpty();
	}

	@Test
	void doesNotLeadBackToAFormOfWhichThePageIsUnknown() {
		this.request.setMethod("POST");
		assertThat(PageAddress.again(this.request, ORIGIN)).isEmpty();
		this.request.setMethod("GET");
		this.request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
		assertThat(PageAddress.again(this.request, ORIGIN)).isEmpty();
	}

	private PageAddress address(String path, String query) {
		this.request.setRequestURI(path);
		this.request.setQueryString(query);
		return PageAddress.of(this.request);
	}

}
