package org.symposia.registration.message;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** All rounds; each step is one update that fails where somebody else was quicker. */
@Component
class InvitationRounds {

	private final MongoOperations store;

	InvitationRounds(MongoOperations store) {
		this.store = store;
	}

	/**
	 * The round that tells an edition; empty if everybody was told, or a later one is
	 * told.
	 */
	Optional<InvitationRound> of(String event, int edition) {
		InvitationRound known = known(event);
		if (known.told() >= edition || known.edition() > edition) {
			return Optional.empty();
		}
		if (known.edition() == edition) {
			return Optional.of(known);
		}
		boolean mine = change(at(known), new Update().set("edition", edition).unset("after"));
		return mine ? Optional.of(new InvitationRound(event, known.told(), edition, null)) : Optional.empty();
	}

	private InvitationRound known(String event) {
		InvitationRound known = this.store.findById(event, InvitationRound.class);
		if (known != null) {
			return known;
		}
		try {
			return this.store.insert(new InvitationRound(event, 0, 0, null));
		}
		catch (DuplicateKeyException ex) {
			return known(event);
		}
	}

	/** Notes that all up to a registration were told; empty if somebody else goes on. */
	Optional<InvitationRound> advance(InvitationRound round, String after) {
		return change(at(round), Update.update("after", after))
				? Optional.of(new InvitationRound(round.event(), round.told(), round.edition(), after))
				: Optional.empty();
	}

	/** Notes that everybody was told. */
	void finish(InvitationRound round) {
		change(at(round), Update.update("told", round.edition()));
	}

	private boolean change(Criteria criteria, Update update) {
		return this.store.updateFirst(query(criteria), update, InvitationRound.class).getModifiedCount() == 1;
	}

	private static Criteria at(InvitationRound round) {
		@Nullable String after = round.after();
		return where("_id").is(round.event()).and("edition").is(round.edition()).and("after").is(after);
	}

}
