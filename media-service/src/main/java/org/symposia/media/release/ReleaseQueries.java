package org.symposia.media.release;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

import org.symposia.media.event.EventRecord;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** Lists releases, the latest first. */
@Service
public class ReleaseQueries {

	private static final String EVENT = "content.event";

	private static final String HOSTS = "content.hosts";

	private static final String[] SEARCHED = { "summary.headline", "slug" };

	private static final ListOrder<ReleaseSummary> BY_PUBLICATION = ListOrder
		.<ReleaseSummary>byTime("publishedAt",
				(release) -> Objects.requireNonNullElse(release.publishedAt(), Instant.EPOCH), ReleaseSummary::id)
		.reversed();

	private static final ListOrder<ReleaseSummary> BY_EDIT = ListOrder
		.<ReleaseSummary>byTime("edited.at", (release) -> release.edited().at(), ReleaseSummary::id)
		.reversed();

	private static final ListOrder<Release> WITH_TEXT_BY_EDIT = ListOrder
		.<Release>byTime("edited.at", (release) -> release.edited().at(), Release::id)
		.reversed();

	private final MongoOperations store;

	ReleaseQueries(MongoOperations store) {
		this.store = store;
	}

	/** The public releases. */
	public ListPage<ReleaseSummary> published(ListRequest request) {
		return published(PublicationRule.criteria(), request);
	}

	/**
	 * The latest public releases on the page of an event: those that its team lets, and
	 * those whose hosts are all hosts of the event.
	 */
	public List<ReleaseSummary> publishedFor(EventRecord event) {
		Criteria wanted = PublicationRule.criteria()
			.and(EVENT)
			.is(event.id())
			.orOperator(where("_id").in(event.shownReleases()), where(HOSTS).in(event.hosts()));
		return published(wanted, ListRequest.first(50)).items()
			.stream()
			.filter((release) -> event.lets(release.id()) || event.isHostedByAll(release.hosts()))
			.toList();
	}

	/** The public releases that name an event, whether its page shows them or not. */
	public ListPage<ReleaseSummary> publishedNaming(String event, ListRequest request) {
		return published(PublicationRule.criteria().and(EVENT).is(event), request);
	}

	/** Filters again, since a document may have changed after it matched the query. */
	private ListPage<ReleaseSummary> published(Criteria wanted, ListRequest request) {
		ListPage<ReleaseSummary> found = summaries(wanted, BY_PUBLICATION, request);
		return new ListPage<>(found.items().stream().filter(ReleaseSummary::isPublic).toList(), found.next());
	}

	/** Summaries of the releases of the caller's institutions. */
	public ListPage<ReleaseSummary> managedBy(Caller caller, ListRequest request) {
		return summaries(managedByCaller(caller), BY_EDIT, request);
	}

	/** The releases of the caller's institutions with their texts. */
	ListPage<Release> managedByWithText(Caller caller, ListRequest request) {
		return WITH_TEXT_BY_EDIT.find(this.store, Release.class, matching(managedByCaller(caller), request), request);
	}

	private static Criteria managedByCaller(Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		return caller.isAdmin() ? where("_id").exists(true)
				: ofAny(caller.institutions(), (host) -> where(HOSTS).is(host).and("consents.declined").ne(host));
	}

	/** Releases that name institutions as hosts and wait for their consent or lack it. */
	public ListPage<ReleaseSummary> withoutConsentOf(Set<String> institutions, ListRequest request) {
		return summaries(
				ofAny(institutions,
						(host) -> where(HOSTS).is(host)
							.orOperator(where("consents.asked").is(host), where("consents.declined").is(host))),
				BY_EDIT, request);
	}

	/** How many releases wait for the consent of an institution, counted up to 100. */
	public long countAsking(Set<String> institutions) {
		return this.store.count(Query.query(where("consents.asked").in(institutions)).limit(100), Release.class);
	}

	private static Criteria ofAny(Set<String> institutions, Function<String, Criteria> criteria) {
		return institutions.isEmpty() ? where(HOSTS).in(institutions)
				: new Criteria().orOperator(institutions.stream().map(criteria).toList());
	}

	private ListPage<ReleaseSummary> summaries(Criteria wanted, ListOrder<ReleaseSummary> order, ListRequest request) {
		Query query = order.query(matching(wanted, request), request);
		query.fields().include(ReleaseSummary.FIELDS).slice("photos", 1);
		return order.page(this.store.find(query, ReleaseSummary.class, this.store.getCollectionName(Release.class)),
				request);
	}

	private static Criteria matching(Criteria wanted, ListRequest request) {
		return request.words().isEmpty() ? wanted : new Criteria().andOperator(wanted, request.matching(SEARCHED));
	}

}
