package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class OfferFormTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final Offer EXACT = new Offer("berlin-2026", 1, Duration.ofSeconds(90), null,
			Instant.parse("2099-12-31T22:59:59Z"), List.of(new Category("speaker", inFrenchAndEnglish())), true);

	@Test
	void keepsTermsThatWereNotEdited() {
		Offer saved = saved(Map.of());
		assertThat(saved.holdFor()).isEqualTo(EXACT.holdFor());
		assertThat(saved.closes()).isEqualTo(EXACT.closes());
		assertThat(saved.categories()).isEqualTo(EXACT.categories());
	}

	@Test
	void readsEditedTerms() {
		Offer saved = saved(Map.of("minutes", "5", "closes", "2099-12-31T12:00", "categories", "speaker | Talks"));
		assertThat(saved.holdFor()).isEqualTo(Duration.ofMinutes(5));
		assertThat(saved.closes()).isEqualTo(Instant.parse("2099-12-31T11:00:00Z"));
		assertThat(saved.categories()).containsExactly(new Category("speaker", LocalizedText.of("en", "Talks")));
	}

	@Test
	void readsAnEmptyTimeAsNever() {
		assertThat(saved(Map.of("closes", "")).closes()).isNull();
	}

	private static Offer saved(Map<String, String> changes) {
		OfferForm form = new OfferForm(BERLIN, EXACT);
		FormValues typed = form.values(5);
		for (Map.Entry<String, String> change : changes.entrySet()) {
			typed = typed.with(change.getKey(), change.getValue());
		}
		FieldErrors errors = new FieldErrors(new StaticMessageSource(), Locale.ENGLISH);
		OfferInput input = form.read(typed, errors);
		assertThat(errors.list()).isEmpty();
		return input.accepted("berlin-2026");
	}

	private static LocalizedText inFrenchAndEnglish() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("fr", "Intervenante ou intervenant");
		names.put("en", "Speaker");
		return LocalizedText.of(names);
	}

}
