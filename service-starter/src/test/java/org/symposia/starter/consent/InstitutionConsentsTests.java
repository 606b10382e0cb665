package org.symposia.starter.consent;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstitutionConsentsTests {

	private static final List<String> NAMED = List.of("jihs", "num");

	private final InstitutionConsents consents = InstitutionConsents.all().naming(List.of(), NAMED, is("jihs"));

	@Test
	void holdsThatAllConsentWhereNothingIsStored() {
		assertThat(new InstitutionConsents(null, null).consenting(NAMED)).isEqualTo(NAMED);
	}

	@Test
	void asksWhomSomebodyElseNames() {
		assertThat(this.consents.consenting(NAMED)).containsExactly("jihs");
		assertThat(this.consents.stateOf("num")).isEqualTo(ConsentState.ASKED);
	}

	@Test
	void keepsTheOrderOfThoseWhoConsent() {
		assertThat(this.consents.consentedBy("num").consenting(List.of("num", "jihs"))).containsExactly("num", "jihs");
	}

	@Test
	void doesNotAskAgainWhoeverIsNamedStill() {
		InstitutionConsents declined = this.consents.declinedBy("num");
		assertThat(declined.naming(NAMED, List.of("num"), is("num"))).isEqualTo(declined);
		assertThat(this.consents.naming(NAMED, NAMED, is("num"))).isEqualTo(this.consents);
	}

	@Test
	void asksAgainWhoeverIsNamedAnew() {
		InstitutionConsents forgotten = this.consents.declinedBy("num").naming(NAMED, List.of("jihs"), is("jihs"));
		assertThat(forgotten).isEqualTo(InstitutionConsents.all());
		assertThat(forgotten.naming(List.of("jihs"), NAMED, is("jihs")).stateOf("num")).isEqualTo(ConsentState.ASKED);
	}

	@Test
	void letsAnAnswerBeChanged() {
		InstitutionConsents declined = this.consents.consentedBy("num").declinedBy("num");
		assertThat(declined.stateOf("num")).isEqualTo(ConsentState.DECLINED);
		assertThat(declined.consentedBy("num")).isEqualTo(InstitutionConsents.all());
	}

	private static Predicate<String> is(String institution) {
		return institution::equals;
	}

}
