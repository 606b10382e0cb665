package org.symposia.registration.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.registration.person.PersonFixtures;
import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@ParameterizedTest
	@CsvSource({ "山田 太郎,山田太郎", "ＪＵＲＧ,jurg", "JÜRGEN,jürgen", "'がもう',がもう" })
	void foldsWhatIsTypedInDifferentWays(String typed, String folded) {
		assertThat(SearchWords.folded(typed)).isEqualTo(folded);
	}

	@Test
	void containNamesInBothOrdersAddressAndAffiliation() {
		Attendee taro = new Attendee(PersonFixtures.taro(), "participant", InterfaceLanguage.JA);
		assertThat(SearchWords.of(taro).lines()).containsExactly("taroyamada", "yamadataro", "taro@example.org",
				"jihstokyo", "山田太郎", "やまだたろう");
	}

}
