package org.symposia.registration.offer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.symposia.registration.Messages;
import org.symposia.starter.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class PrivacyNoticeTests {

	/** The hash of the words of the version. */
	private static final String WORDS = "ca0a9d0808fc3869050a49f071f9b6ddc42fe43d1a4283edaf75989c24633a7d";

	@Test
	void changesItsVersionWithItsWords() throws IOException {
		List<String> words = new ArrayList<>();
		for (Properties messages : Messages.all()) {
			words.add(messages.getProperty("registration.form.data"));
			words.add(messages.getProperty("registration.form.consents"));
			messages.stringPropertyNames()
				.stream()
				.filter((key) -> key.startsWith("registration.privacy."))
				.sorted()
				.forEach((key) -> words.add(messages.getProperty(key)));
		}
		assertThat(PrivacyNotice.VERSION + " " + Sha256.hex(String.join("\n", words)))
			.as("other words need another version")
			.isEqualTo("2026-11-28 " + WORDS);
	}

}
