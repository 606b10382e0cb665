package org.symposia.registration.registration;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NativeNameTests {

	@ParameterizedTest
	@CsvSource({ "山田,太郎,やまだ,ja", "さとう,はな,,ja", "김,민준,,ko", "王,伟,,und", "Иванов,Иван,,und" })
	void tellsItsLanguageByScriptAndReading(String family, String given, @Nullable String reading, String language) {
		assertThat(new NativeName(given, family, null, reading).language()).isEqualTo(language);
	}

	@Test
	void hasTheFamilyNameFirst() {
		NativeName name = new NativeName("太郎", "山田", "たろう", "やまだ");
		assertThat(name.full()).isEqualTo("山田 太郎");
		assertThat(name.reading()).isEqualTo("やまだ たろう");
		assertThat(new NativeName("太郎", "", null, null).full()).isEqualTo("太郎");
	}

	@Test
	void isOwnOfReadersOfItsLanguage() {
		NativeName name = new NativeName("太郎", "山田", null, "やまだ");
		assertThat(name.isOwnOf(Locale.JAPANESE)).isTrue();
		assertThat(name.isOwnOf(Locale.GERMAN)).isFalse();
	}

}
