package org.symposia.registration.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "erika@example.org", "e.m+berlin@mail.example.org", "o{x}@example.org", "taro@例え.jp" })
	void acceptsAddressesThatMailServersAccept(String address) {
		assertThat(MailAddress.isValid(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "erika", "@example.org", "erika@localhost", "e..m@example.org", "erika@-example.org",
			"erika@example.org\nBcc: all@example.org" })
	void refusesOtherText(String address) {
		assertThat(MailAddress.isValid(address)).isFalse();
	}

	@Test
	void refusesALocalPartOfMoreThan64Characters() {
		assertThat(MailAddress.isValid("x".repeat(64) + "@example.org")).isTrue();
		assertThat(MailAddress.isValid("x".repeat(65) + "@example.org")).isFalse();
	}

	@Test
	void normalisesCaseSpacesAndDomain() {
		assertThat(MailAddress.normalised(" Erika@BÜCHER.example ")).isEqualTo("erika@xn--bcher-kva.example");
	}

	@Test
	void keepsTheLocalPartForMailServers() {
		assertThat(MailAddress.mailable("Erika@bücher.example")).isEqualTo("Erika@xn--bcher-kva.example");
	}

	@ParameterizedTest
	@CsvSource({ "a..b@docomo.ne.jp,\"a..b\"@docomo.ne.jp", "a.@ezweb.ne.jp,\"a.\"@ezweb.ne.jp",
			"a-.@t.vodafone.ne.jp,\"a-.\"@t.vodafone.ne.jp", "taro@docomo.ne.jp,taro@docomo.ne.jp" })
	void acceptsOldAddressesOfMobileCarriersAndQuotesTheirDots(String typed, String mailed) {
		assertThat(MailAddress.isValid(typed)).isTrue();
		assertThat(MailAddress.isCarrier(typed)).isTrue();
		assertThat(MailAddress.mailable(typed)).isEqualTo(mailed);
	}

	@ParameterizedTest
	@CsvSource({ "erika＠example．org,erika@example.org", "ｔａｒｏ１２＠docomo.ne.jp,taro12@docomo.ne.jp",
			"'　erika@example.org　',erika@example.org" })
	void readsSignsOfAnyWidth(String typed, String kept) {
		assertThat(MailAddress.read(typed)).isEqualTo(kept);
	}

}
