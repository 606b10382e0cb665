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

/** Lists releases page by page, the latest first. */
@Service
public class ReleaseQueries {

	private static final int SUMMARY_LIMIT = 50;

	private static final int FULL_LIMIT = 20;

	private static final String EDITED = "edited.at";

	private static final String PUBLISHED = "publishedAt";

	private final MongoOperations store;

	ReleaseQueries(MongoOperations store) {
		this.store = store;
	}

	/** The public releases. */
	public Listing<ReleaseSummary> published(@Nullable String cursor) {
		return published(PublicationRule.criteria(), cursor);
	}

	/** The public releases of an event. */
	public Listing<ReleaseSummary> publishedFor(String event) {
		return published(PublicationRule.criteria().and("content.event").is(event), null);
	}

	/** Filters again, since a document may have changed after it matched the query. */
	private Listing<ReleaseSummary> published(Criteria wanted, @Nullable String cursor) {
		Listing<ReleaseSummary> found = summaries(wanted, PUBLISHED, cursor,
				(summary) -> Objects.requireNonNullElse(summary.publishedAt(), Instant.EPOCH));
		return new Listing<>(found.items().stream().filter(ReleaseSummary::isPublic).toList(), found.next());
	}

	/** Summaries of the releases of the caller's institutions. */
	public Listing<ReleaseSummary> managedBy(Caller caller, @Nullable String cursor) {
		return summaries(managedByCaller(caller), EDITED, cursor, (summary) -> summary.edited().at());
	}

	/** The releases of the caller's institutions with their texts, in smaller pages. */
	public Listing<Release> managedByWithText(Caller caller, @Nullable String cursor) {
		List<Release> found = this.store.find(query(managedByCaller(caller), EDITED, cursor, FULL_LIMIT),
				Release.class);
		return page(found, FULL_LIMIT, (release) -> new ListPosition(release.edited().at(), release.id()));
	}

	private static Criteria managedByCaller(Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		return caller.isAdmin() ? where("_id").exists(true) : where("content.hosts").in(caller.institutions());
	}

	private Listing<ReleaseSummary> summaries(Criteria wanted, String field, @Nullable String cursor,
			Function<ReleaseSummary, Instant> moment) {
		Query query = query(wanted, field, cursor, SUMMARY_LIMIT);
		query.fields().include(ReleaseSummary.FIELDS);
		List<ReleaseSummary> found = this.store.find(query, ReleaseSummary.class,
				this.store.getCollectionName(Release.class));
		return page(found, SUMMARY_LIMIT, (summary) -> new ListPosition(moment.apply(summary), summary.id()));
	}

	private static Query query(Criteria wanted, String field, @Nullable String cursor, int limit) {
		ListPosition position = ListPosition.of(cursor);
		Criteria criteria = (position != null) ? new Criteria().andOperator(wanted, position.following(field)) : wanted;
		return Query.query(criteria).with(Sort.by(Sort.Order.desc(field), Sort.Order.asc("_id"))).limit(limit + 1);
	}

	private static <T> Listing<T> page(List<T> found, int limit, Function<T, ListPosition> position) {
		return (found.size() <= limit) ? Listing.of(found)
				: new Listing<>(found.subList(0, limit), position.apply(found.get(limit - 1)).cursor());
	}

}
