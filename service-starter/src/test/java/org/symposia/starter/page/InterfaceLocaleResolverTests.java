package org.symposia.starter.page;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class InterfaceLocaleResolverTests {

	@Test
	void speaksEnglishToWhoAsksForNoLanguageWhateverTheMachineSpeaks() {
		MockHttpServletRequest request = new MockHttpServletRequest() {
			@Override
			public Enumeration<Locale> getLocales() {
				return Collections.enumeration(List.of(Locale.GERMANY));
			}
		};
		assertThat(new InterfaceLocaleResolver().resolveLocale(request)).isEqualTo(Locale.ENGLISH);
	}

}
