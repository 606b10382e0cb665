package org.symposia.agenda.event;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

import org.symposia.agenda.team.Duty;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

/** Lists of events by start. */
@Component
public class EventList {

	private static final ListOrder<Event> BY_START = ListOrder.byTime("details.start",
			(event) -> event.details().start(), Event::id);

	private static final String LIFECYCLE = "lifecycle";

	private final MongoOperations mongo;

	EventList(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** Announced and cancelled events, the earliest first. */
	public ListPage<Event> coming(ListRequest request) {
		return find(BY_START, Criteria.where(LIFECYCLE).in(Lifecycle.ANNOUNCED, Lifecycle.CANCELLED), request);
	}

	/** Concluded events, the latest first. */
	public ListPage<Event> over(ListRequest request) {
		return find(BY_START.reversed(), Criteria.where(LIFECYCLE).is(Lifecycle.CONCLUDED), request);
	}

	ListPage<Event> visible(ListRequest request) {
		return find(BY_START, Criteria.where(LIFECYCLE).ne(Lifecycle.PREPARING), request);
	}

	ListPage<Event> all(ListRequest request) {
		return find(BY_START, new Criteria(), request);
	}

	ListPage<Event> organizedBy(String subject, ListRequest request) {
		Criteria organizer = Criteria.where("subject").is(subject).and("duties").is(Duty.ORGANIZER.name());
		return find(BY_START, Criteria.where("team.members").elemMatch(organizer), request);
	}

	private ListPage<Event> find(ListOrder<Event> order, Criteria criteria, ListRequest request) {
		Criteria words = request.matching("details.title.en", "details.title.de", "details.title.ja",
				"details.title.und");
		return order.find(this.mongo, Event.class, new Criteria().andOperator(criteria, words), request);
	}

}
