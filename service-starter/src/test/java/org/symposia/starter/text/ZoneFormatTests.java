package org.symposia.starter.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneFormatTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final Map<InterfaceLanguage, List<String>> SUMMER_AND_WINTER = Map.of(InterfaceLanguage.EN,
			List.of("CEST", "CET"), InterfaceLanguage.DE, List.of("MESZ", "MEZ"), InterfaceLanguage.JA,
			List.of("CEST", "CET"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Europe/Berlin | en | Berlin (CEST, UTC+2)", "Europe/Berlin | de | Berlin (MESZ, UTC+2)",
					"Europe/Berlin | ja | ベルリン（CEST、UTC+2）", "Asia/Tokyo | en | Tokyo (JST, UTC+9)",
					"Asia/Tokyo | de | Tokio (JST, UTC+9)", "Asia/Tokyo | ja | 東京（JST、UTC+9）",
					"America/New_York | en | New York (EDT, UTC−4)", "America/New_York | de | New York (EDT, UTC−4)",
					"Asia/Kolkata | en | Kolkata (IST, UTC+5:30)", "Asia/Kathmandu | en | Kathmandu (UTC+5:45)",
					"Europe/Vienna | de | Wien (MESZ, UTC+2)", "Europe/Lisbon | de | Lissabon (WESZ, UTC+1)",
					"Etc/UTC | en | UTC", "UTC | ja | UTC" })
	void namesAZoneByItsCity(String zone, String reader, String written) {
		Instant spring = Instant.parse("2026-04-15T09:00:00Z");
		assertThat(ZoneFormat.in(Locale.of(reader)).format(ZoneId.of(zone), spring, spring)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | Berlin (CEST, UTC+2, then CET, UTC+1)",
			"de | Berlin (MESZ, UTC+2, dann MEZ, UTC+1)", "ja | ベルリン（CEST、UTC+2、のちCET、UTC+1）" })
	void namesBothOffsetsWhereTheClocksChangeMeanwhile(String reader, String written) {
		assertThat(ZoneFormat.in(Locale.of(reader))
			.format(BERLIN, Instant.parse("2026-10-24T08:00:00Z"), Instant.parse("2026-10-25T16:00:00Z")))
			.isEqualTo(written);
	}

	@Test
	void tellsApartTheTimesThatTheClockShowsTwice() {
		ZoneFormat format = ZoneFormat.in(Locale.ENGLISH);
		assertThat(format.marker(BERLIN, Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("CEST");
		assertThat(format.marker(BERLIN, Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("CET");
		assertThat(format.marker(BERLIN, Instant.parse("2026-10-25T02:00:00Z"))).isEmpty();
		assertThat(format.marker(BERLIN, Instant.parse("2026-03-29T01:00:00Z"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void marksATimeExactlyIfTheClockShowsItTwice(InterfaceLanguage language) {
		ZoneFormat format = ZoneFormat.in(language.locale());
		Instant newYear = Instant.parse("2026-01-01T00:00:00Z");
		Map<LocalDateTime, List<String>> markers = IntStream.range(0, 365 * 48)
			.mapToObj((halfHours) -> newYear.plusSeconds(1800L * halfHours))
			.collect(Collectors.groupingBy((moment) -> LocalDateTime.ofInstant(moment, BERLIN),
					Collectors.mapping((moment) -> format.marker(BERLIN, moment), Collectors.toList())));
		assertThat(markers.values()).allSatisfy((each) -> assertThat(each)
			.isEqualTo((each.size() == 1) ? List.of("") : SUMMER_AND_WINTER.get(language)));
	}

}
