package org.symposia.starter.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "erika@example.org", "e.m+berlin@mail.example.org", "o{x}@example.org", "taro@例え.jp" })
	void acceptsAddressesThatMailServersAccept(String address) {
		assertThat(MailAddress.parse(address)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "erika", "@example.org", "erika@localhost", "e..m@example.org", "erika@-example.org",
			"erika@example.org\nBcc: all@example.org" })
	void refusesOtherText(String address) {
		assertThat(MailAddress.parse(address)).isEmpty();
	}

	@Test
	void refusesALocalPartOfMoreThan64Characters() {
		assertThat(MailAddress.parse("x".repeat(64) + "@example.org")).isPresent();
		assertThat(MailAddress.parse("x".repeat(65) + "@example.org")).isEmpty();
	}

	@Test
	void normalisesCaseSpacesAndDomain() {
		assertThat(address(" Erika@BÜCHER.example ").normalised()).isEqualTo("erika@xn--bcher-kva.example");
	}

	@Test
	void keepsTheLocalPartForMailServers() {
		assertThat(address("Erika@bücher.example").envelope()).isEqualTo("Erika@xn--bcher-kva.example");
	}

	@ParameterizedTest
	@CsvSource({ "a..b@docomo.ne.jp,\"a..b\"@docomo.ne.jp", "a.@ezweb.ne.jp,\"a.\"@ezweb.ne.jp",
			"a-.@t.vodafone.ne.jp,\"a-.\"@t.vodafone.ne.jp", "taro@docomo.ne.jp,taro@docomo.ne.jp" })
	void acceptsOldAddressesOfMobileCarriersAndQuotesTheirDots(String typed, String mailed) {
		assertThat(address(typed).isOfCarrier()).isTrue();
		assertThat(address(typed).envelope()).isEqualTo(mailed);
	}

	@ParameterizedTest
	@CsvSource({ "erika＠example．org,erika@example.org", "ｔａｒｏ１２＠docomo.ne.jp,taro12@docomo.ne.jp",
			"'　erika@example.org　',erika@example.org" })
	void readsSignsOfAnyWidth(String typed, String kept) {
		assertThat(address(typed).text()).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "straße.example,xn--strae-oqa.example", "φάρος.example,xn--hxa2bffq.example",
			"نامه\u200Cای.example,xn--mgba3gch31f060k.example", "faß.de,xn--fa-hia.de" })
	void writesToTheDomainThatWasTypedNotToOneSpeltAlike(String domain, String encoded) {
		assertThat(address("erika@" + domain).envelope()).isEqualTo("erika@" + encoded);
	}

	@ParameterizedTest
	@CsvSource({ "erika@straße.example,erika@strasse.example", "erika@φάρος.example,erika@φάροσ.example",
			"erika@example.org,erik@example.org" })
	void tellsMailboxesApart(String one, String other) {
		assertThat(address(one).isSameMailboxAs(other)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "erika@straße.example,ERIKA@xn--strae-oqa.example", "erika@straße.example,erika@STRAẞE.example",
			"taro@例え。jp,taro@例え.jp", "erika@example.org,Erika@EXAMPLE.org" })
	void recognisesAMailboxHoweverItIsWritten(String one, String other) {
		assertThat(address(one).isSameMailboxAs(other)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "erika@a_b.example", "erika@xn--zzzz.example", "erika@\u0301a.example",
			"erika@a\u200Db.example", "jürgen@example.org", "erika@example.org." })
	void refusesDomainsAndLocalPartsThatMailServersDoNotKnow(String typed) {
		assertThat(MailAddress.parse(typed)).isEmpty();
	}

	@Test
	void refusesADomainWhoseEncodedFormIsTooLong() {
		assertThat(MailAddress.parse("erika@" + ("ü".repeat(42) + ".").repeat(4) + "example")).isPresent();
		assertThat(MailAddress.parse("erika@" + ("ü".repeat(42) + ".").repeat(5) + "example")).isEmpty();
	}

	@Test
	void entersNoLog() {
		assertThat(address("erika@example.org")).hasToString("MailAddress");
	}

	private static MailAddress address(String typed) {
		return MailAddress.parse(typed).orElseThrow();
	}

}
