package org.symposia.agenda.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator of this installation, as shown on the contact, privacy and imprint pages.
 *
 * @param address postal address, line by line
 * @param representative legal representative (§ 5 DDG), if it must be named
 * @param dataProtection mail address of the data protection officer, if there is one
 * @param paragraphs further paragraphs by page ({@code contact}, {@code privacy}, {@code
 * imprint}) and language
 */
@ConfigurationProperties("symposia.operator")
record Operator(@DefaultValue("Symposia") String name, @DefaultValue List<String> address,
		@DefaultValue("contact@symposia.example") String mail, @Nullable String phone, @Nullable String representative,
		@Nullable String dataProtection, @DefaultValue Map<String, Map<String, List<String>>> paragraphs) {

	/**
	 * The operator's own paragraphs of a page, in English if there are none in the
	 * reader's language.
	 */
	List<String> paragraphsOf(String page, Locale reader) {
		Map<String, List<String>> languages = this.paragraphs.getOrDefault(page, Map.of());
		return languages.getOrDefault(reader.getLanguage(), languages.getOrDefault("en", List.of()));
	}

}
