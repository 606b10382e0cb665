package org.symposia.starter.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class CachingFilterTests {

	private final CachingFilter filter = new CachingFilter(
			new CachingProperties(List.of("/", "/agenda/**"), List.of("/media/desk/**"), List.of("/agenda/desk/**")));

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@CsvSource({ "/,'public, max-age=60'", "/agenda/e1,'public, max-age=60'", "/media/desk,'private, no-cache'",
			"/agenda/desk/e1,no-store" })
	void judgesByPath(String path, String policy) throws Exception {
		assertThat(answer(path, 200).getHeader("Cache-Control")).isEqualTo(policy);
	}

	@Test
	void namesWhatAPublicPageVariesBy() throws Exception {
		assertThat(answer("/agenda/e1", 200).getHeader("Vary")).isEqualTo("Accept-Language, Cookie");
		assertThat(answer("/agenda/desk/e1", 200).getHeader("Vary")).isNull();
	}

	@Test
	void keepsAPublicPageInTheBrowserOnlyOnceSignedIn() throws Exception {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("a", "b", "ROLE_USER"));
		assertThat(answer("/agenda/e1", 200).getHeader("Cache-Control")).isEqualTo("private, no-cache");
	}

	@Test
	void saysNothingOfOtherPathsFailuresAndRedirects() throws Exception {
		assertThat(answer("/elsewhere", 200).getHeader("Cache-Control")).isNull();
		assertThat(answer("/agenda/e1", 404).getHeader("Cache-Control")).isNull();
		assertThat(answer("/agenda/e1", 302).getHeader("Cache-Control")).isNull();
	}

	@Test
	void saysItAgainWhenNothingHasChangedAndOfARefusedForm() throws Exception {
		assertThat(answer("/agenda/e1", 304).getHeader("Cache-Control")).isEqualTo("public, max-age=60");
		assertThat(answer("/agenda/desk/e1", 422).getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void leavesWhatAHandlerSaidItself() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/agenda/e1"), response,
				new MockFilterChain(new HttpServlet() {
					@Override
					protected void service(HttpServletRequest request, HttpServletResponse response)
							throws IOException {
						response.setHeader("Cache-Control", "max-age=300");
						response.flushBuffer();
					}
				}));
		assertThat(response.getHeaders("Cache-Control")).containsExactly("max-age=300");
	}

	private MockHttpServletResponse answer(String path, int status) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain(new HttpServlet() {
			@Override
			protected void service(HttpServletRequest request, HttpServletResponse response) {
				response.setStatus(status);
			}
		}));
		return response;
	}

}
