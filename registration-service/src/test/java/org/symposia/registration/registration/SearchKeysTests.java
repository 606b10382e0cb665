package org.symposia.registration.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchKeysTests {

	@ParameterizedTest
	@CsvSource({ "山田 太郎,山田太郎", "ＪＵＲＧ,jurg", "Nguyễn,nguyen", "Wiśniewski,wisniewski", "İsil,isil", "ISIL,isil",
			"Işıl,isil", "ヤマダ,やまだ", "ﾔﾏﾀﾞ,やまだ", "髙橋,高橋", "𠮷田,吉田", "O’Brien,obrien", "O'Brien,obrien",
			"Müller-Lüdenscheidt,mullerludenscheidt", "Đặng,dang", "Straße,strasse", "がもう,がもう" })
	void areAlikeHoweverANameIsTyped(String typed, String key) {
		assertThat(SearchKeys.spellings(typed)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "Müller,Muller", "Müller,Mueller", "MUELLER,müller", "Jørgensen,Joergensen", "Ju\u0308rgen,Jürgen" })
	void ofUmlautsHaveTwoSpellings(String one, String other) {
		assertThat(SearchKeys.spellings(one)).containsAnyElementsOf(SearchKeys.spellings(other));
	}

	@ParameterizedTest
	@CsvSource({ "ハハ,パパ", "高橋,橋本", "Müller,Miller" })
	void tellOtherNamesApart(String one, String other) {
		assertThat(SearchKeys.spellings(one)).doesNotContainAnyElementsOf(SearchKeys.spellings(other));
	}

	@Test
	void containNamesInBothOrdersAddressAffiliationAndTicket() {
		Registration registration = RegistrationFixtures.aConfirmedRegistration("berlin-2026");
		assertThat(SearchKeys.of(registration).lines()).contains("erikamustermann", "mustermannerika",
				SearchKeys.spellings(registration.attendee().person().email()).getFirst(),
				SearchKeys.spellings(registration.ticket()).getFirst());
	}

}
