package org.symposia.registration.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

import org.symposia.starter.problem.NotFoundException;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** All registrations; storing one compares its version. */
@Component
public class Registrations {

	private final MongoOperations store;

	Registrations(MongoOperations store) {
		this.store = store;
	}

	/** The registration of that id, if there is one. */
	public Optional<Registration> find(String id) {
		return Optional.ofNullable(this.store.findById(id, Registration.class));
	}

	/**
	 * The registration of that id.
	 * @throws NotFoundException if there is none
	 */
	public Registration require(String id) {
		return find(id).orElseThrow(() -> new NotFoundException("registration"));
	}

	/**
	 * Stores a registration.
	 * @throws OptimisticLockingFailureException if another was stored meanwhile
	 */
	public Registration save(Registration registration) {
		return this.store.save(registration);
	}

	/** Stores a registration unless another was stored meanwhile. */
	public Optional<Registration> trySave(Registration registration) {
		try {
			return Optional.of(save(registration));
		}
		catch (OptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

	/** Deletes a registration unless another change was stored meanwhile. */
	public void delete(Registration registration) {
		this.store.remove(query(where("_id").is(registration.id()).and("version").is(registration.version())),
				Registration.class);
	}

	/**
	 * Those on the waiting list except some, in order. Filters the results once more,
	 * since the embedded store may return a document that has changed since it matched.
	 */
	public List<Registration> waiting(String event, Set<String> except, int limit) {
		Criteria waiting = of(event).and("status.state").is(RegistrationState.WAITING).and("_id").nin(except);
		return this.store.find(query(waiting).with(Sort.by("status.number")).limit(limit), Registration.class)
			.stream()
			.filter((found) -> found.state() == RegistrationState.WAITING)
			.toList();
	}

	/** How many are in one of these states. */
	public long count(String event, RegistrationState... states) {
		return this.store.count(query(of(event).and("status.state").in((Object[]) states)), Registration.class);
	}

	/**
	 * How many in a state have confirmed their mailbox or need not confirm it.
	 */
	public long countReachable(String event, RegistrationState state) {
		Criteria reachable = of(event).and("status.state")
			.is(state)
			.orOperator(where("byMail").is(false), where("mailboxConfirmed").ne(null));
		return this.store.count(query(reachable), Registration.class);
	}

	/** Those of these ids that there are, by id. */
	public Map<String, Registration> findAll(Collection<String> ids) {
		return this.store.find(query(where("_id").in(ids)), Registration.class)
			.stream()
			.collect(Collectors.toMap(Registration::id, Function.identity()));
	}

	/** Those awaiting confirmation without a held place since before that moment. */
	public List<Registration> withoutPlaceSince(Instant moment, int limit) {
		Criteria waiting = where("status.state").is(RegistrationState.AWAITING_CONFIRMATION)
			.and("status.heldUntil")
			.isNull()
			.and("status.since")
			.lt(moment);
		return this.store.find(query(waiting).limit(limit), Registration.class)
			.stream()
			.filter(Registration::isWithoutPlace)
			.toList();
	}

	/** Registrations in a state. */
	public List<Registration> in(RegistrationState state) {
		return this.store.find(query(where("status.state").is(state)), Registration.class);
	}

	/** Those cancelled or expired before that moment that still hold personal data. */
	public List<Registration> endedBefore(Instant moment, int limit) {
		Criteria ended = where("status.state").in(RegistrationState.CANCELLED, RegistrationState.EXPIRED)
			.and("status.since")
			.lt(moment)
			.and("attendee.person.email")
			.ne("");
		return this.store.find(query(ended).limit(limit), Registration.class)
			.stream()
			.filter((found) -> !found.state().isActive())
			.toList();
	}

	/** Registrations of a mailbox, latest first. */
	public List<Registration> ofMailbox(String mailbox) {
		return this.store.find(query(where("mailbox").is(mailbox)).with(Sort.by(Sort.Order.desc("registered"))),
				Registration.class);
	}

	/** Registrations of any of these mailboxes, latest first. */
	public List<Registration> ofMailboxes(Collection<String> mailboxes) {
		return this.store.find(query(where("mailbox").in(mailboxes)).with(Sort.by(Sort.Order.desc("registered"))),
				Registration.class);
	}

	/** A page of those in one of these states in order of ids, after the given id. */
	public List<Registration> after(String event, Set<RegistrationState> states, @Nullable String id, int limit) {
		Criteria inStates = of(event).and("status.state").in(states);
		Criteria criteria = (id != null) ? inStates.and("_id").gt(id) : inStates;
		return this.store.find(query(criteria).with(Sort.by("_id")).limit(limit), Registration.class)
			.stream()
			.filter((found) -> states.contains(found.state()))
			.toList();
	}

	private static Criteria of(String event) {
		return where("event").is(event);
	}

}
