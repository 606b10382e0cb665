package org.symposia.starter.page;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PageEtagsTests {

	private final PageEtags etags = new PageEtags("build 1");

	@AfterEach
	void forgetTheReader() {
		SecurityContextHolder.clearContext();
		LocaleContextHolder.resetLocaleContext();
	}

	private static String tag(PageEtags etags, Object... parts) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		etags.isUnchanged(new ServletWebRequest(new MockHttpServletRequest("GET", "/"), response), parts);
		return response.getHeader("ETag");
	}

	@Test
	void answersAReaderWhoHasThePageWithoutOne() {
		String tag = tag(this.etags, "berlin-2026", 3);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.addHeader("If-None-Match", tag);
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.etags.isUnchanged(new ServletWebRequest(request, response), "berlin-2026", 3)).isTrue();
		assertThat(response.getStatus()).isEqualTo(304);
	}

	@Test
	void differByWhatThePageShows() {
		String tag = tag(this.etags, "berlin-2026", 3);
		assertThat(tag).startsWith("W/\"").isNotEqualTo(tag(this.etags, "berlin-2026", 4));
		assertThat(tag).isNotEqualTo(tag(new PageEtags("build 2"), "berlin-2026", 3));
		LocaleContextHolder.setLocale(Locale.JAPANESE);
		assertThat(tag).isNotEqualTo(tag(this.etags, "berlin-2026", 3));
	}

	@Test
	void differByReader() {
		String anonymous = tag(this.etags, "berlin-2026");
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(
					Jwt.withTokenValue("t").header("alg", "none").subject("1").claim("name", "Erika").build(),
					List.of()));
		assertThat(tag(this.etags, "berlin-2026")).isNotEqualTo(anonymous);
	}

}
