package org.symposia.starter.link;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.hash.Sha256;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Links with a random token of 256 bits. Only the hash of a token is stored. */
public final class OneTimeLinks {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** How long expired links are kept, so that they can be told from unknown ones. */
	private static final Duration REMEMBERED = Duration.ofDays(90);

	private final MongoOperations store;

	private final Clock clock;

	OneTimeLinks(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Issues a link.
	 * @param purpose what redeeming it does; a token is valid for its purpose only
	 * @param subject what it is about
	 * @param validity how long it is valid; null for ever
	 * @return the token, which cannot be read later
	 */
	public String issue(String purpose, String subject, @Nullable Duration validity) {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		Instant now = this.clock.instant();
		Instant expires = (validity != null) ? now.plus(validity) : null;
		this.store.insert(new IssuedLink(hash(purpose, token), purpose, subject, now, expires, null));
		return token;
	}

	/** Looks a token up without using it. */
	public LinkState find(String purpose, String token) {
		IssuedLink link = this.store.findById(hash(purpose, token), IssuedLink.class);
		return (link != null) ? link.stateAt(this.clock.instant()) : new LinkState.Unknown();
	}

	/** When a token was issued; empty if it never was. */
	public Optional<Instant> issuedAt(String purpose, String token) {
		return Optional.ofNullable(this.store.findById(hash(purpose, token), IssuedLink.class)).map(IssuedLink::issued);
	}

	/**
	 * Uses a token. Of several calls exactly one gets {@link LinkState.Open}, the others
	 * {@link LinkState.Done}. An action that must not be lost is done before and must be
	 * repeatable.
	 */
	public LinkState redeem(String purpose, String token) {
		LinkState state = find(purpose, token);
		if (!(state instanceof LinkState.Open open)) {
			return state;
		}
		long changed = this.store
			.updateFirst(query(where("_id").is(hash(purpose, token)).and("redeemed").isNull()),
					Update.update("redeemed", this.clock.instant()), IssuedLink.class)
			.getModifiedCount();
		return (changed == 1) ? open : new LinkState.Done(open.subject());
	}

	/** Removes links that expired long ago. */
	void forgetOld() {
		this.store.remove(query(where("expires").lt(this.clock.instant().minus(REMEMBERED))), IssuedLink.class);
	}

	private static String hash(String purpose, String token) {
		return Sha256.hex(purpose + '\n' + token);
	}

}
