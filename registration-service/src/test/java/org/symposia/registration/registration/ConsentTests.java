package org.symposia.registration.registration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.symposia.registration.Messages;
import org.symposia.starter.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentTests {

	/** The hash of the words of the version. */
	private static final String WORDS = "f7fd1ce196d01f179197cfa2bb6a338c68d9332d5e494f150e890f1efce06b2d";

	@Test
	void toPhotosChangesItsVersionWithItsWords() throws IOException {
		List<String> words = new ArrayList<>();
		for (Properties messages : Messages.all()) {
			words.add(messages.getProperty("registration.form.photos"));
			words.add(messages.getProperty("registration.form.photos.help"));
		}
		assertThat(Consent.to(Consent.PHOTOS).version() + " " + Sha256.hex(String.join("\n", words)))
			.as("other words need another version")
			.isEqualTo("2026-11-27 " + WORDS);
	}

}
