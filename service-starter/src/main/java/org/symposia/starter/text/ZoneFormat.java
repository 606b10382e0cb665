package org.symposia.starter.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;

/**
 * Formats time zones by their city, as people name them: {@code Berlin (CEST, UTC+2)}.
 */
public final class ZoneFormat {

	private static final String CITIES = ZoneFormat.class.getPackageName() + ".cities";

	private final InterfaceLanguage language;

	private ZoneFormat(InterfaceLanguage language) {
		this.language = language;
	}

	/** The format for a reader; English if the interface lacks the language. */
	public static ZoneFormat in(Locale reader) {
		return new ZoneFormat(InterfaceLanguage.of(reader));
	}

	/**
	 * A zone and its offset between two moments, such as {@code Berlin (CEST, UTC+2)};
	 * both offsets if the clocks change between them, such as {@code Berlin (CEST, UTC+2,
	 * then CET, UTC+1)}.
	 */
	public String format(ZoneId zone, Instant first, Instant last) {
		String offset = offset(zone, first);
		String later = offset(zone, last);
		if (zone.getId().indexOf('/') < 0 || zone.getId().startsWith("Etc/")) {
			return offset;
		}
		String offsets = offset.equals(later) ? offset : offset + then() + later;
		return (this.language == InterfaceLanguage.JA) ? city(zone) + "（" + offsets + "）"
				: city(zone) + " (" + offsets + ")";
	}

	/** The city of a zone, such as {@code New York}; its id if it names none. */
	public String city(ZoneId zone) {
		ResourceBundle cities = ResourceBundle.getBundle(CITIES, this.language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return cities.containsKey(zone.getId()) ? cities.getString(zone.getId())
				: zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
	}

	/**
	 * What tells two equal readings of the clock apart, such as {@code CEST}, or
	 * {@code UTC+2} where there is no abbreviation; empty if the clock shows the time
	 * once.
	 */
	public String marker(ZoneId zone, Instant moment) {
		LocalDateTime shown = LocalDateTime.ofInstant(moment, zone);
		if (zone.getRules().getValidOffsets(shown).size() < 2) {
			return "";
		}
		String abbreviation = abbreviation(zone, moment);
		return abbreviation.isEmpty() ? utc(zone.getRules().getOffset(moment)) : abbreviation;
	}

	private String offset(ZoneId zone, Instant moment) {
		String utc = utc(zone.getRules().getOffset(moment));
		String abbreviation = abbreviation(zone, moment);
		if (abbreviation.isEmpty() || abbreviation.equals(utc)) {
			return utc;
		}
		return abbreviation + ((this.language == InterfaceLanguage.JA) ? "、" : ", ") + utc;
	}

	private String then() {
		return switch (this.language) {
			case EN -> ", then ";
			case DE -> ", dann ";
			case JA -> "、のち";
		};
	}

	/** {@code UTC+2}, {@code UTC-3:30}, {@code UTC}. */
	private static String utc(ZoneOffset offset) {
		int minutes = Math.abs(offset.getTotalSeconds()) / 60;
		if (minutes == 0) {
			return "UTC";
		}
		String sign = (offset.getTotalSeconds() < 0) ? "−" : "+";
		return "UTC" + sign + minutes / 60 + ((minutes % 60 != 0) ? ":%02d".formatted(minutes % 60) : "");
	}

	/**
	 * German names those of Europe; elsewhere the English ones are in use. The JDK has
	 * them all in American English only, and writes an offset where there is none.
	 */
	private String abbreviation(ZoneId zone, Instant moment) {
		boolean german = this.language == InterfaceLanguage.DE && zone.getId().startsWith("Europe/");
		String name = TimeZone.getTimeZone(zone)
			.getDisplayName(zone.getRules().isDaylightSavings(moment), TimeZone.SHORT,
					german ? Locale.GERMANY : Locale.US);
		return name.matches("\\p{L}{2,6}") ? name : "";
	}

}
