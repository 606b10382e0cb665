package org.symposia.registration.registering;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.symposia.registration.event.EventFixtures;
import org.symposia.registration.event.EventHead;

import static org.assertj.core.api.Assertions.assertThat;

class ThanksPageTests {

	@Test
	void saysUntilWhenAPlaceIsHeld() {
		ThanksPage page = page("awaiting-confirmation", "1 March", null);
		assertThat(page.text()).isEqualTo("registration.thanks.awaiting-confirmation.text");
		assertThat(page.argument()).isEqualTo("1 March");
	}

	@Test
	void saysThePositionOnTheWaitingList() {
		ThanksPage page = page("waiting", null, 3L);
		assertThat(page.argument()).isEqualTo(3L);
		assertThat(page.colour()).isEqualTo(" notice-amber");
	}

	@Test
	void namesTheStateOfAnEndedRegistration() {
		assertThat(page("cancelled", null, null).text()).isEqualTo("registration.state.cancelled");
	}

	private static ThanksPage page(String state, @Nullable String heldUntil, @Nullable Long position) {
		return new ThanksPage(EventHead.of(EventFixtures.anEvent(), Locale.ENGLISH), "token", state, heldUntil,
				position, "erika@example.org", null, null, List.of());
	}

}
