package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When those registered are told of changed details. */
enum Notice {

	/** Soon after the change. */
	NOW,
	/** With the next version of the agenda. */
	NEXT_RELEASE,
	/** Not at all, unless another change is told later. */
	NONE;

	/** The name in JSON and message keys. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Notice> of(String slug) {
		return Stream.of(values()).filter((notice) -> notice.slug().equals(slug)).findFirst();
	}

	static List<String> slugs() {
		return Stream.of(values()).map(Notice::slug).toList();
	}

}
