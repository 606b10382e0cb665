package org.symposia.registration.attendee;

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
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.symposia.starter.problem.NotFoundException;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** All registrations. Storing one compares its version. */
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

	/** Takes back a registration that never got anywhere, unless it did meanwhile. */
	public void delete(Registration registration) {
		this.store.remove(query(where("_id").is(registration.id()).and("version").is(registration.version())),
				Registration.class);
	}

	/**
	 * Those in line but some, first comes first. Looks at the answers once more: the
	 * embedded store can find somebody in line and answer with the place they got
	 * meanwhile.
	 */
	public List<Registration> inLine(String event, Set<String> but, int limit) {
		Criteria waiting = of(event).and("standing.state").is(RegistrationState.WAITING).and("_id").nin(but);
		return this.store.find(query(waiting).with(Sort.by("standing.number")).limit(limit), Registration.class)
			.stream()
			.filter((found) -> found.state() == RegistrationState.WAITING)
			.toList();
	}

	/** How many are in one of these states. */
	public long count(String event, RegistrationState... states) {
		return this.store.count(query(of(event).and("standing.state").in((Object[]) states)), Registration.class);
	}

	/** Those of these ids that there are, by id. */
	public Map<String, Registration> findAll(Collection<String> ids) {
		return this.store.find(query(where("_id").in(ids)), Registration.class)
			.stream()
			.collect(Collectors.toMap(Registration::id, Function.identity()));
	}

	/** Registrations in a state. */
	public List<Registration> in(RegistrationState state) {
		return this.store.find(query(where("standing.state").is(state)), Registration.class);
	}

	/** Those cancelled or expired before that moment whose attendee is still known. */
	public List<Registration> overBefore(Instant moment, int limit) {
		Criteria over = where("standing.state").in(RegistrationState.CANCELLED, RegistrationState.EXPIRED)
			.and("standing.since")
			.lt(moment)
			.and("attendee.email")
			.ne("");
		return this.store.find(query(over).limit(limit), Registration.class)
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

	/** A stretch of an event's registrations by id, after the one named. */
	public List<Registration> after(String event, @Nullable String id, int limit) {
		Criteria criteria = (id != null) ? of(event).and("_id").gt(id) : of(event);
		return this.store.find(query(criteria).with(Sort.by("_id")).limit(limit), Registration.class);
	}

	/** A stretch of those in one of these states, by id, after the one named. */
	public List<Registration> after(String event, Set<RegistrationState> states, @Nullable String id, int limit) {
		Criteria there = of(event).and("standing.state").in(states);
		Criteria criteria = (id != null) ? there.and("_id").gt(id) : there;
		return this.store.find(query(criteria).with(Sort.by("_id")).limit(limit), Registration.class)
			.stream()
			.filter((found) -> states.contains(found.state()))
			.toList();
	}

	private static Criteria of(String event) {
		return where("event").is(event);
	}

}
