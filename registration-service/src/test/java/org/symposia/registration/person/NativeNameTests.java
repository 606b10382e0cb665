package org.symposia.registration.person;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NativeNameTests {

	@ParameterizedTest
	@CsvSource({ "山田,太郎,やまだ,ja", "さとう,はな,,ja", "김,민준,,ko", "王,伟,,und", "Иванов,Иван,,und" })
	void tellsItsLanguageByScriptAndReading(String family, String given, @Nullable String reading, String language) {
		assertThat(new NativeName(family, given, reading, null).language()).isEqualTo(language);
	}

	@Test
	void hasTheFamilyNameFirst() {
		NativeName name = new NativeName("山田", "太郎", "やまだ", "たろう");
		assertThat(name.full()).isEqualTo("山田 太郎");
		assertThat(name.reading()).isEqualTo("やまだ たろう");
		assertThat(new NativeName("", "太郎", null, null).full()).isEqualTo("太郎");
	}

	@Test
	void isOwnOfReadersOfItsLanguage() {
		NativeName name = new NativeName("山田", "太郎", "やまだ", null);
		assertThat(name.isOwnOf(Locale.JAPANESE)).isTrue();
		assertThat(name.isOwnOf(Locale.GERMAN)).isFalse();
	}

	@Test
	void refusesANameWithoutLetters() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NativeName("", "", "やまだ", null));
	}

	@ParameterizedTest
	@CsvSource({ "やまだ,true", "ヤマダ,true", "さとう はな,true", "ジャン・ポール,true", "コーヒー,true", "山田,false", "Yamada,false",
			"・,false" })
	void isReadInKanaOnly(String text, boolean reading) {
		assertThat(NativeName.isReading(text)).isEqualTo(reading);
	}

}
