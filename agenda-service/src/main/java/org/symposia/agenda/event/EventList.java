package org.symposia.agenda.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.symposia.agenda.team.Duty;
import org.symposia.starter.web.Listing;

/** Pages of events by start. Each page is one query of bounded size. */
@Component
public class EventList {

	/** How many events one page holds. */
	static final int PAGE = 50;

	private static final String STATE = "lifecycle";

	private final MongoOperations mongo;

	EventList(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Announced and cancelled events, the earliest first.
	 * @param after cursor, or {@code null} for the first page
	 */
	public Listing<Event> coming(@Nullable String after) {
		return page(Criteria.where(STATE).in(Lifecycle.ANNOUNCED, Lifecycle.CANCELLED), Sort.Direction.ASC, after);
	}

	/**
	 * Concluded events, the latest first.
	 * @param after cursor, or {@code null} for the first page
	 */
	public Listing<Event> over(@Nullable String after) {
		return page(Criteria.where(STATE).is(Lifecycle.CONCLUDED), Sort.Direction.DESC, after);
	}

	Listing<Event> visible(@Nullable String after) {
		return page(Criteria.where(STATE).ne(Lifecycle.PREPARING), Sort.Direction.ASC, after);
	}

	Listing<Event> all(@Nullable String after) {
		return page(new Criteria(), Sort.Direction.ASC, after);
	}

	Listing<Event> organizedBy(String subject, @Nullable String after) {
		Criteria organizer = Criteria.where("subject").is(subject).and("duties").is(Duty.ORGANIZER.name());
		return page(Criteria.where("team.members").elemMatch(organizer), Sort.Direction.ASC, after);
	}

	private Listing<Event> page(Criteria wanted, Sort.Direction direction, @Nullable String after) {
		Criteria criteria = (after != null)
				? new Criteria().andOperator(wanted, ListCursor.read(after).beyond(direction)) : wanted;
		Query query = new Query(criteria).with(Sort.by(direction, ListCursor.START, ListCursor.ID)).limit(PAGE + 1);
		List<Event> found = this.mongo.find(query, Event.class);
		if (found.size() <= PAGE) {
			return Listing.of(found);
		}
		List<Event> page = found.subList(0, PAGE);
		return new Listing<>(page, ListCursor.of(page.getLast()).text());
	}

}
