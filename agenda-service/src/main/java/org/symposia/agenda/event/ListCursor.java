package org.symposia.agenda.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.starter.problem.InvalidInputException;

/** Position in a list of events by start. */
record ListCursor(Instant start, String id) {

	static final String START = "details.start";

	static final String ID = "_id";

	static ListCursor of(Event last) {
		return new ListCursor(last.details().start(), last.id());
	}

	/**
	 * Parses a cursor.
	 * @throws InvalidInputException if it is malformed
	 */
	static ListCursor read(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int end = plain.indexOf(' ');
			return new ListCursor(Instant.parse(plain.substring(0, end)), plain.substring(end + 1));
		}
		catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
			throw new InvalidInputException("cursor", "must be the value of next in an answer of this list");
		}
	}

	String text() {
		String plain = this.start + " " + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/** Matches the events behind this position. */
	Criteria beyond(Sort.Direction direction) {
		Criteria at = Criteria.where(START).is(this.start);
		return direction.isAscending()
				? new Criteria().orOperator(Criteria.where(START).gt(this.start), at.and(ID).gt(this.id))
				: new Criteria().orOperator(Criteria.where(START).lt(this.start), at.and(ID).lt(this.id));
	}

}
