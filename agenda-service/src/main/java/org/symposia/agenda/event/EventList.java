package org.symposia.agenda.event;

import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

	private static final String END = "details.end";

	private static final String ASKED = "consents.asked";

	/** Where the words of a query are looked for. */
	private static final String[] TEXTS = Stream.of("details.title", "details.place")
		.flatMap((text) -> Stream.of("en", "de", "ja", "und").map((language) -> text + "." + language))
		.toArray(String[]::new);

	private final MongoOperations mongo;

	EventList(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** Announced and cancelled events that have not ended, the earliest first. */
	public ListPage<Event> upcoming(ListRequest request, Instant now) {
		return find(BY_START, announcedOrCancelled().and(END).gt(now), request);
	}

	/** Events that have ended or were concluded, the latest first. */
	public ListPage<Event> past(ListRequest request, Instant now) {
		Criteria past = new Criteria().orOperator(Criteria.where(LIFECYCLE).is(Lifecycle.CONCLUDED),
				announcedOrCancelled().and(END).lte(now));
		return find(BY_START.reversed(), past, request);
	}

	private static Criteria announcedOrCancelled() {
		return Criteria.where(LIFECYCLE).in(Lifecycle.ANNOUNCED, Lifecycle.CANCELLED);
	}

	/** Events that wait for an institution's consent to being their host. */
	public ListPage<Event> asking(String institution, ListRequest request) {
		return find(BY_START, Criteria.where(ASKED).is(institution), request);
	}

	/** Events that name an institution as host and have its answer. */
	public ListPage<Event> answeredBy(String institution, ListRequest request) {
		return find(BY_START, Criteria.where("details.hosts").is(institution).and(ASKED).ne(institution), request);
	}

	/** How many events wait for an institution's consent, counted up to 100. */
	long countAsking(String institution) {
		return this.mongo.count(Query.query(Criteria.where(ASKED).is(institution)).limit(100), Event.class);
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
		return order.find(this.mongo, Event.class, new Criteria().andOperator(criteria, request.matching(TEXTS)),
				request);
	}

}
