package org.symposia.media.release;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.web.Listing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** Lists releases in stretches, the latest first; lines carry no text. */
@Service
public class Lists {

	private static final int LINES = 50;

	private static final int WHOLE = 20;

	private static final String EDITED = "edited.at";

	private static final String PUBLISHED = "publishedAt";

	private final MongoOperations store;

	Lists(MongoOperations store) {
		this.store = store;
	}

	/** What everybody may read. */
	public Listing<ReleaseLine> published(@Nullable String cursor) {
		return published(where("state").is(ReleaseState.PUBLISHED), cursor);
	}

	/** What everybody may read about an event. */
	public Listing<ReleaseLine> publishedFor(String event) {
		return published(where("state").is(ReleaseState.PUBLISHED).and("content.event").is(event), null);
	}

	/** The store may answer with a newer state than it was asked for. */
	private Listing<ReleaseLine> published(Criteria wanted, @Nullable String cursor) {
		Listing<ReleaseLine> found = lines(wanted, PUBLISHED, cursor,
				(line) -> Objects.requireNonNullElse(line.publishedAt(), Instant.EPOCH));
		return new Listing<>(found.items().stream().filter(ReleaseLine::isPublic).toList(), found.next());
	}

	/** The releases of the caller's institutions. */
	public Listing<ReleaseLine> onDesk(Caller caller, @Nullable String cursor) {
		return lines(own(caller), EDITED, cursor, (line) -> line.edited().at());
	}

	/** The same with their texts, in shorter stretches. */
	public Listing<Release> whole(Caller caller, @Nullable String cursor) {
		List<Release> found = this.store.find(query(own(caller), EDITED, cursor, WHOLE), Release.class);
		return stretch(found, WHOLE, (release) -> new Place(release.edited().at(), release.id()));
	}

	private static Criteria own(Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		return caller.isAdmin() ? where("_id").exists(true) : where("content.hosts").in(caller.institutions());
	}

	private Listing<ReleaseLine> lines(Criteria wanted, String field, @Nullable String cursor,
			Function<ReleaseLine, Instant> moment) {
		Query query = query(wanted, field, cursor, LINES);
		query.fields().include(ReleaseLine.FIELDS);
		List<ReleaseLine> found = this.store.find(query, ReleaseLine.class,
				this.store.getCollectionName(Release.class));
		return stretch(found, LINES, (line) -> new Place(moment.apply(line), line.id()));
	}

	private static Query query(Criteria wanted, String field, @Nullable String cursor, int most) {
		Place place = Place.of(cursor);
		Criteria criteria = (place != null) ? new Criteria().andOperator(wanted, place.following(field)) : wanted;
		return Query.query(criteria).with(Sort.by(Sort.Order.desc(field), Sort.Order.asc("_id"))).limit(most + 1);
	}

	private static <T> Listing<T> stretch(List<T> found, int most, Function<T, Place> place) {
		return (found.size() <= most) ? Listing.of(found)
				: new Listing<>(found.subList(0, most), place.apply(found.get(most - 1)).cursor());
	}

}
