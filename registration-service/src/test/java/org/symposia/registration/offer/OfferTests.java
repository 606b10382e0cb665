package org.symposia.registration.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfferTests {

	private static final Instant OPENS = Instant.parse("2026-03-01T09:00:00Z");

	private static final Instant CLOSES = Instant.parse("2026-04-01T09:00:00Z");

	private static final Instant EVENT_END = Instant.parse("2026-04-15T16:00:00Z");

	private static final List<Category> CATEGORIES = List
		.of(new Category("participant", LocalizedText.of("en", "Participant")));

	private static final Offer OFFER = new Offer("berlin-2026", 1, Duration.ofHours(2), OPENS, CLOSES, CATEGORIES,
			true);

	@Test
	void isOpenFromItsOpeningUntilBeforeItsClosing() {
		assertThat(OFFER.at(OPENS.minusMillis(1), EVENT_END)).isEqualTo(OfferWindow.NOT_YET_OPEN);
		assertThat(OFFER.at(OPENS, EVENT_END)).isEqualTo(OfferWindow.OPEN);
		assertThat(OFFER.at(CLOSES.minusMillis(1), EVENT_END)).isEqualTo(OfferWindow.OPEN);
		assertThat(OFFER.at(CLOSES, EVENT_END)).isEqualTo(OfferWindow.CLOSED);
	}

	@Test
	void closesWithTheEventUnlessItSaysOtherwise() {
		Offer always = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null, CATEGORIES, true);
		assertThat(always.at(EVENT_END.minusMillis(1), EVENT_END)).isEqualTo(OfferWindow.OPEN);
		assertThat(always.at(EVENT_END, EVENT_END)).isEqualTo(OfferWindow.CLOSED);
		Offer later = new Offer("berlin-2026", 1, Duration.ofHours(2), null, EVENT_END.plusSeconds(1), CATEGORIES,
				true);
		assertThat(later.at(EVENT_END, EVENT_END)).isEqualTo(OfferWindow.OPEN);
	}

	@Test
	void namesACategoryThatIsNoLongerOfferedByItsId() {
		assertThat(OFFER.labelOf("speaker", Locale.ENGLISH)).isEqualTo("speaker");
		assertThat(OFFER.including("speaker").labels(Locale.ENGLISH)).containsEntry("participant", "Participant")
			.containsEntry("speaker", "speaker");
		assertThat(OFFER.including("participant")).isSameAs(OFFER);
	}

	@Test
	void keepsItsVersionWithOtherTerms() {
		Offer terms = new Offer("berlin-2026", 0, Duration.ofHours(1), null, null, CATEGORIES, false);
		Offer changed = OFFER.withTerms(terms);
		assertThat(changed.version()).isEqualTo(OFFER.version());
		assertThat(changed.holdFor()).isEqualTo(Duration.ofHours(1));
		assertThat(changed.opens()).isNull();
	}

	@Test
	void refusesTermsThatNobodyCanAccept() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Offer("e", 0, Duration.ZERO, null, null, CATEGORIES, true));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Offer("e", 0, Duration.ofHours(1), null, null, List.of(), true));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Offer("e", 0, Duration.ofHours(1), CLOSES, OPENS, CATEGORIES, true));
	}

}
