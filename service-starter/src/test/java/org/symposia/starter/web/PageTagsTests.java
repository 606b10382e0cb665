package org.symposia.starter.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PageTagsTests {

	private FilterChain page = (request, response) -> response.getWriter().write("page");

	@Test
	void areTheSameWithAndWithoutTheBody() throws Exception {
		String tag = answer("GET", null).getHeader("ETag");
		assertThat(tag).startsWith("W/\"");
		assertThat(answer("HEAD", null).getHeader("ETag")).isEqualTo(tag);
		assertThat(answer("POST", null).getHeader("ETag")).isNull();
	}

	@Test
	void differByContent() throws Exception {
		String tag = answer("GET", null).getHeader("ETag");
		this.page = (request, response) -> response.getWriter().write("other page");
		assertThat(answer("GET", null).getHeader("ETag")).isNotEqualTo(tag);
	}

	@Test
	void spareTheBodyOfWhatTheReaderHas() throws Exception {
		MockHttpServletResponse again = answer("GET", answer("GET", null).getHeader("ETag"));
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsString()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "404,", "500,", "200, no-store" })
	void areNotGivenToFailuresAndWhatMustNotBeKept(int status, String policy) throws Exception {
		this.page = (request, response) -> {
			((HttpServletResponse) response).setStatus(status);
			if (policy != null) {
				((HttpServletResponse) response).setHeader("Cache-Control", policy);
			}
			response.getWriter().write("page");
		};
		assertThat(answer("GET", null).getHeader("ETag")).isNull();
	}

	@Test
	void leaveThoseOfAHandlerAlone() throws Exception {
		this.page = (request, response) -> {
			((HttpServletResponse) response).setHeader("ETag", "\"7\"");
			response.getWriter().write("page");
		};
		assertThat(answer("GET", null).getHeaders("ETag")).containsExactly("\"7\"");
	}

	private MockHttpServletResponse answer(String method, String known) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/press");
		if (known != null) {
			request.addHeader("If-None-Match", known);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new PageTags().doFilter(request, response, this.page);
		return response;
	}

}
