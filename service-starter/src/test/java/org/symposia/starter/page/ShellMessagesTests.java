package org.symposia.starter.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ShellMessagesTests {

	/** A language is called in itself, everywhere. */
	private static final String SAME_EVERYWHERE = "shell.language.";

	@ParameterizedTest
	@ValueSource(strings = { "_de", "_ja" })
	void saysEverythingInEveryLanguage(String language) throws IOException {
		assertThat(keys(language)).isEqualTo(keys(""));
	}

	private static Set<String> keys(String language) throws IOException {
		Properties messages = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				new ClassPathResource("messages/shell" + language + ".properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> !key.startsWith(SAME_EVERYWHERE))
			.collect(Collectors.toSet());
	}

}
