package org.symposia.registration.person;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameScriptsTests {

	@ParameterizedTest
	@CsvSource({ "太郎,山田,,,true", "太郎,山田,Taro,Yamada,true", "Taro,Yamada,太郎,山田,false", "太郎,山田,太郎,山田,false",
			"Đặng,Wałęsa,,,false", "ʻAkahi,O’Brien,,,false", "Ｔａｒｏ,Ｙａｍａｄａ,,,false", "Иван,,,,true", ",,,,false" })
	void findsNamesInEachOthersFields(@Nullable String given, @Nullable String family, @Nullable String nativeGiven,
			@Nullable String nativeFamily, boolean swapped) {
		assertThat(NameScripts.areSwapped(person(given, family, nativeGiven, nativeFamily))).isEqualTo(swapped);
	}

	@Test
	void exchangesBothNamesAndKeepsTheRest() {
		PersonDetails swapped = NameScripts.swapped(person("太郎", "山田", "Taro", null));
		assertThat(swapped).isEqualTo(person("Taro", "", "太郎", "山田"));
		assertThat(NameScripts.areSwapped(swapped)).isFalse();
	}

	private static PersonDetails person(@Nullable String given, @Nullable String family, @Nullable String nativeGiven,
			@Nullable String nativeFamily) {
		return new PersonDetails(given, family, "taro@example.org", "JIHS", null, null, null,
				new PersonDetails.NativeDetails(nativeFamily, nativeGiven, "やまだ", "たろう"));
	}

}
