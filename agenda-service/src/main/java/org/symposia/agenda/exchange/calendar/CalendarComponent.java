package org.symposia.agenda.exchange.calendar;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The properties of a calendar or an event. */
record CalendarComponent(List<CalendarProperty> properties) {

	static CalendarComponent empty() {
		return new CalendarComponent(new ArrayList<>());
	}

	@Nullable CalendarProperty first(String name) {
		return this.properties.stream().filter((each) -> each.name().equals(name)).findFirst().orElse(null);
	}

	List<CalendarProperty> all(String name) {
		return this.properties.stream().filter((each) -> each.name().equals(name)).toList();
	}

	/** The text of the first property with text. */
	@Nullable String text(String name) {
		return this.properties.stream()
			.filter((each) -> each.name().equals(name) && !each.value().isBlank())
			.findFirst()
			.map((each) -> each.text().strip())
			.orElse(null);
	}

}
