package org.symposia.agenda.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.starter.input.Fields;

/**
 * What is said with a file, not validated.
 *
 * @param format the expected format, only compared with the file
 * @param zone before the zone of the file
 * @param hosts institutions of a new event, separated by commas; by default the caller's
 * @param dryRun whether nothing is stored
 */
record ImportInput(@Nullable String format, @Nullable String zone, @Nullable String hosts, boolean dryRun) {

	/** The options; what is wrong is noted at its field. */
	ImportOptions options(Fields fields) {
		ScheduleFormat expected = isBlank(this.format) ? null
				: fields.identifiers()
					.choice("format", this.format, ScheduleFormat::of,
							Stream.of(ScheduleFormat.values()).map(ScheduleFormat::slug).toList());
		ZoneId named = isBlank(this.zone) ? null : fields.times().zone("zone", this.zone);
		return new ImportOptions(expected, named, Map.of());
	}

	List<String> hostsOr(Stream<String> own) {
		return isBlank(this.hosts) ? own.sorted().toList()
				: Stream.of(Objects.requireNonNull(this.hosts).split(","))
					.map(String::strip)
					.filter((host) -> !host.isEmpty())
					.toList();
	}

	private static boolean isBlank(@Nullable String text) {
		return Optional.ofNullable(text).filter((each) -> !each.isBlank()).isEmpty();
	}

}
