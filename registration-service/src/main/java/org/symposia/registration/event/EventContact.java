package org.symposia.registration.event;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Whom to ask about an event; each part may be missing. */
public record EventContact(@Nullable String name, @Nullable String mail, @Nullable String phone) {

	/** All parts that are known, in one line. */
	public String line() {
		return Stream.of(this.name, this.mail, this.phone)
			.map((part) -> (part != null) ? part.strip() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
