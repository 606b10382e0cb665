package org.symposia.agenda.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) with just the offset changes that matter to an event,
 * computed from the zone rules used everywhere else.
 */
final class ZoneComponent {

	private ZoneComponent() {
	}

	/** The component that is right for each instant of a period. */
	static VTimeZone of(ZoneId zone, Instant from, Instant to) {
		VTimeZone component = new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))));
		observances(zone, from, to).forEach(component::add);
		return component;
	}

	private static List<Observance> observances(ZoneId zone, Instant from, Instant to) {
		ZoneRules rules = zone.getRules();
		List<Observance> found = new ArrayList<>();
		ZoneOffsetTransition first = rules.previousTransition(from.plusNanos(1));
		if (first == null) {
			ZoneOffset offset = rules.getOffset(from);
			found.add(observance(zone, from, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
		}
		ZoneOffsetTransition next = (first != null) ? first : rules.nextTransition(from);
		while (next != null && !next.getInstant().isAfter(to)) {
			found.add(observance(zone, next.getInstant(), next.getDateTimeBefore(), next.getOffsetBefore(),
					next.getOffsetAfter()));
			next = rules.nextTransition(next.getInstant());
		}
		return found;
	}

	private static Observance observance(ZoneId zone, Instant at, LocalDateTime start, ZoneOffset before,
			ZoneOffset after) {
		boolean daylight = zone.getRules().isDaylightSavings(at);
		Observance observance = daylight ? new Daylight() : new Standard();
		observance.add(new DtStart<>(start));
		observance.add(new TzOffsetFrom(before));
		observance.add(new TzOffsetTo(after));
		observance.add(new TzName(TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.ENGLISH)));
		return observance;
	}

}
