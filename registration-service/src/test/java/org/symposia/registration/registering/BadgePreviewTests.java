package org.symposia.registration.registering;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.symposia.registration.person.PersonDetails.NativeDetails;
import org.symposia.registration.person.PersonDetails;

import static org.assertj.core.api.Assertions.assertThat;

class BadgePreviewTests {

	private static final NativeDetails YAMADA = new NativeDetails("山田", "太郎", null, null);

	@Test
	void putsTheNameInLargeLettersThatTheReaderReads() {
		PersonDetails taro = person("Taro", "Yamada", "given-first", YAMADA);
		assertThat(BadgePreview.of(taro, "Participant", Locale.ENGLISH))
			.isEqualTo(new BadgePreview("Dr. Taro Yamada", "山田 太郎", "JIHS", "Participant"));
		assertThat(BadgePreview.of(taro, "参加者", Locale.JAPANESE))
			.isEqualTo(new BadgePreview("山田 太郎", "Dr. Taro Yamada", "JIHS", "参加者"));
	}

	@Test
	void writesTheNameInItsOrder() {
		assertThat(BadgePreview.of(person("Imre", "Nagy", "family-first", null), null, Locale.GERMAN).name())
			.isEqualTo("Dr. Nagy Imre");
	}

	@Test
	void isEmptyWhereNothingIsTyped() {
		assertThat(BadgePreview.of(PersonDetails.none(), null, Locale.JAPANESE))
			.isEqualTo(new BadgePreview("", "", "", ""));
	}

	private static PersonDetails person(String given, String family, String order, @Nullable NativeDetails own) {
		return new PersonDetails(given, family, "mail", " JIHS ", "Dr.", null, order, own);
	}

}
