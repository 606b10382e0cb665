package org.symposia.starter.security;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.HeaderWriterFilter;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	private final HeaderWriterFilter filter = SecurityHeadersAutoConfiguration
		.filter(new SecurityHeadersProperties(URI.create("https://id.example.org/realms/symposia")));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void allowsNothingInline() throws Exception {
		this.filter.doFilter(new MockHttpServletRequest(), this.response, new MockFilterChain());
		assertThat(this.response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'")
			.doesNotContain("unsafe")
			.contains("form-action 'self' https://id.example.org;", "frame-ancestors 'none'");
		assertThat(this.response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
	}

	@Test
	void leavesWhatAHandlerSaidItself() throws Exception {
		this.filter.doFilter(new MockHttpServletRequest(), this.response, new MockFilterChain(new HttpServlet() {
			@Override
			protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
				response.setHeader("Referrer-Policy", "no-referrer");
				response.flushBuffer();
			}
		}));
		assertThat(this.response.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(this.response.getHeader("X-Frame-Options")).isEqualTo("DENY");
	}

}
