package org.symposia.starter.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Describes what a value of a type looks like. */
final class ExpectedForm {

	private static final Map<Class<?>, String> FORMS = Map.of(Instant.class,
			"must be an instant such as 2026-04-15T08:00:00Z", LocalDate.class, "must be a date such as 2026-04-15",
			LocalTime.class, "must be a time such as 09:30", LocalDateTime.class,
			"must be a date and time such as 2026-04-15T09:30", ZoneId.class,
			"must be a time zone such as Europe/Berlin", Duration.class, "must be a duration such as PT2H",
			String.class, "must be a text", Boolean.class, "must be true or false", boolean.class,
			"must be true or false");

	private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class, short.class,
			Short.class);

	private ExpectedForm() {
	}

	static String of(@Nullable Class<?> type) {
		if (type == null) {
			return "has the wrong form";
		}
		if (FORMS.containsKey(type)) {
			return FORMS.getOrDefault(type, "");
		}
		if (type.isEnum()) {
			return "must be one of "
					+ Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
		}
		return structureOf(type);
	}

	private static String structureOf(Class<?> type) {
		if (WHOLE.contains(type)) {
			return "must be a whole number";
		}
		if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
			return "must be a number";
		}
		if (Collection.class.isAssignableFrom(type) || type.isArray()) {
			return "must be a list";
		}
		return (Map.class.isAssignableFrom(type) || type.isRecord()) ? "must be an object" : "has the wrong form";
	}

}
