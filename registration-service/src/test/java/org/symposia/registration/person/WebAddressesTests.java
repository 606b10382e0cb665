package org.symposia.registration.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Web addresses are found in names, and names are not taken for addresses. */
class WebAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "You won EUR 500, claim now at https://evil.example/claim", "http:evil", "HTTPS://EVIL",
			"hxxp://evil.example", "www.evil.example", "WWW. evil", "www2.evil.example", "evil.example/claim",
			"Erika bit.ly/3x", "evil.com", "sub.evil.org", "claim@evil.com", "evil.example:8080/x", "１２ ｗｗｗ．ｅｖｉｌ．ｃｏｍ",
			"https：／／evil", "evil\u00AD.com", "ht\u200Dtp://x", "evil。com", "例え.jp/当選", "192.168.0.1", "tel:110",
			"mailto:x@y" })
	void areFound(String text) {
		assertThat(WebAddresses.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "J.R.", "J.R.R.", "A.Li", "K.De", "St. John", "St.John", "St.John/Smith", "Ste.Marie/Roy",
			"Dr.-Ing.", "Dipl.-Ing. (FH)", "Prof. Dr. med. Dr. h.c. mult.", "Prof.Dr.med/PhD", "M.D./Ph.D.",
			"B.Sc./M.Sc.", "Dr.", "Prof.Dr.", "O'Brien", "O’Neill-Smith", "Müller/Meier", "A.Müller/B.Meier",
			"A. Müller/B. Meier", "Anna-Lena", "van der Waals", "d'Arc, Jr.", "Nguyễn Thị Minh Khai", "山田・スミス",
			"ジョン・F・ケネディ", "Abu Bakr al-Ṣiddīq", "María José de la Cruz y Netorg", "Comnène", "Orgeval", "Wwwedensky",
			"Com", "Net", "X Æ A-12", "Bioinfo Li", "Freifrau von Schwarzenberg-Hohenlohe zu Langenburg", "Smith III.",
			"Mag.(FH) Dr.", "M.A.", "LL.M./J.D." })
	void areNotSeenInRealNamesAndTitles(String name) {
		assertThat(WebAddresses.isIn(name)).isFalse();
	}

}
