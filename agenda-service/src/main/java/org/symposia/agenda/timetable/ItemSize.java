package org.symposia.agenda.timetable;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Estimates how many bytes of a stored release an item takes. A release holds the item
 * and, for each change, its label before and after.
 */
final class ItemSize {

	private static final int ITEM = 400;

	private static final int REFERENCE = 60;

	private ItemSize() {
	}

	static long of(@Nullable TimetableItem item) {
		return switch (item) {
			case null -> 0;
			case Session session ->
				of(session.label()) + (long) REFERENCE * (session.participations().size() + session.rooms().size());
			case Person person ->
				of(person.label()) + bytes(person.title()) + bytes(person.position()) + bytes(person.affiliation());
			case Room room -> of(room.label());
			case Track track -> of(track.label());
		};
	}

	private static long of(LocalizedText label) {
		return ITEM + 2 * bytes(label);
	}

	private static long bytes(@Nullable LocalizedText text) {
		return Stream.ofNullable(text)
			.flatMap((each) -> each.asMap().entrySet().stream())
			.mapToLong((each) -> bytes(each.getKey()) + bytes(each.getValue()))
			.sum();
	}

	private static long bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
