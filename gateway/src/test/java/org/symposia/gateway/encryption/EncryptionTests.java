package org.symposia.gateway.encryption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.defaults.MissingSettingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EncryptionTests {

	private static final SessionKey KEY = new SessionKey("a-key-of-the-tests-that-nobody-else-has");

	private final Encryption encryption = KEY.encryptionOf("tests");

	@Test
	void givesBackWhatWasEncrypted() {
		String encrypted = this.encryption.encrypt("秘密 of Erika", "one");
		assertThat(encrypted).matches("[A-Za-z0-9_-]+").doesNotContain("Erika");
		assertThat(this.encryption.decrypt(encrypted, "one")).contains("秘密 of Erika");
	}

	@Test
	void encryptsTheSameTextDifferentlyEachTime() {
		assertThat(this.encryption.encrypt("a", "one")).isNotEqualTo(this.encryption.encrypt("a", "one"));
	}

	@Test
	void doesNotDecryptWhatBelongsElsewhere() {
		assertThat(this.encryption.decrypt(this.encryption.encrypt("a", "one"), "another")).isEmpty();
	}

	@Test
	void doesNotDecryptWithTheKeyOfAnotherPurpose() {
		assertThat(KEY.encryptionOf("something else").decrypt(this.encryption.encrypt("a", "one"), "one")).isEmpty();
	}

	@Test
	void doesNotDecryptWithAnotherSecret() {
		SessionKey another = new SessionKey("another-key-of-the-tests-that-nobody-has");
		assertThat(another.encryptionOf("tests").decrypt(this.encryption.encrypt("a", "one"), "one")).isEmpty();
	}

	@Test
	void doesNotDecryptWhatWasChangedAnywhere() {
		String encrypted = this.encryption.encrypt("a", "one");
		for (int at = 0; at < encrypted.length() - 1; at++) {
			char other = (encrypted.charAt(at) == 'A') ? 'B' : 'A';
			String changed = encrypted.substring(0, at) + other + encrypted.substring(at + 1);
			assertThat(this.encryption.decrypt(changed, "one")).as("changed at %d", at).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "not base64 at all", "AAAAAAAAAAAAAAAA", "////", "=" })
	void doesNotDecryptWhatIsInvented(String invented) {
		assertThat(this.encryption.decrypt(invented, "one")).isEmpty();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "only-thirty-one-characters-long" })
	void needsASecretOfSomeLength(String secret) {
		assertThatExceptionOfType(MissingSettingException.class).isThrownBy(() -> new SessionKey(secret))
			.withMessageContaining("SYMPOSIA_SESSION_KEY");
	}

}
