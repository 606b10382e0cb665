package org.symposia.gateway.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.symposia.gateway.encryption.Encryption;
import org.symposia.gateway.encryption.SessionKey;
import org.symposia.starter.hash.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The sessions of everybody who is signed in, shared by all gateways. Each field has its
 * own update, so that concurrent requests of a browser overwrite nothing.
 */
@Component
public class Sessions {

	/** The tokens end a session earlier; this removes abandoned ones. */
	static final Duration IDLE = Duration.ofHours(10);

	private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int BATCH = 500;

	private final SecureRandom random = new SecureRandom();

	private final MongoOperations store;

	private final JsonMapper json;

	private final Encryption encryption;

	private final Clock clock;

	Sessions(MongoOperations store, JsonMapper json, SessionKey key, Clock clock) {
		this.store = store;
		this.json = json;
		this.encryption = key.encryptionOf("session tokens");
		this.clock = clock;
	}

	/** A secret that nobody guesses. */
	public String newSecret() {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Begins a session.
	 * @param secret a new one, for the browser alone
	 * @param sid the session at the identity provider; an older session here that belongs
	 * to the same one ends
	 */
	public LoginSession begin(String secret, LoginTokens tokens, @Nullable String sid) {
		String id = Sha256.hex(secret);
		Instant now = this.clock.instant();
		this.store.insert(new StoredSession(id, sid, 0, encrypted(tokens, id), now, now.plus(IDLE)));
		if (sid != null) {
			ProviderSession before = assign(sid, id);
			if (before != null && !before.session().equals(id)) {
				this.store.remove(query(where("_id").is(before.session())), StoredSession.class);
			}
		}
		return new LoginSession(id, 0, tokens);
	}

	private @Nullable ProviderSession assign(String sid, String id) {
		Query one = query(where("_id").is(sid));
		Update update = Update.update("session", id);
		try {
			return this.store.findAndModify(one, update, FindAndModifyOptions.options().upsert(true),
					ProviderSession.class);
		}
		catch (DuplicateKeyException ex) {
			return this.store.findAndModify(one, update, ProviderSession.class);
		}
	}

	/** The session of a secret, unless it has ended. Counts as use of the session. */
	public Optional<LoginSession> find(String secret) {
		return SECRET.matcher(secret).matches() ? load(Sha256.hex(secret)) : Optional.empty();
	}

	/** The session as it is now. */
	public Optional<LoginSession> load(String id) {
		Instant now = this.clock.instant();
		StoredSession stored = this.store.findById(id, StoredSession.class);
		if (stored == null || !stored.until().isAfter(now)) {
			return Optional.empty();
		}
		if (!now.isBefore(stored.lastAccess().plus(BETWEEN_TOUCHES))) {
			touch(stored, now);
		}
		return decrypted(stored).map((tokens) -> new LoginSession(id, stored.version(), tokens));
	}

	private void touch(StoredSession stored, Instant now) {
		this.store.updateFirst(query(where("_id").is(stored.id()).and("lastAccess").is(stored.lastAccess())),
				Update.update("lastAccess", now).set("until", now.plus(IDLE)), StoredSession.class);
	}

	/** Replaces the tokens of a session. */
	public LoginSession renew(LoginSession session, LoginTokens tokens) {
		this.store.updateFirst(query(where("_id").is(session.id())),
				Update.update("tokens", encrypted(tokens, session.id())).inc("version", 1), StoredSession.class);
		return new LoginSession(session.id(), session.version() + 1, tokens);
	}

	/** Ends a session. */
	public void end(LoginSession session) {
		remove(where("_id").is(session.id()));
	}

	/**
	 * Ends a session unless its tokens have been renewed since it was read, such as by
	 * another gateway.
	 * @return whether it has ended
	 */
	public boolean endUnlessRenewed(LoginSession session) {
		return remove(where("_id").is(session.id()).and("version").is(session.version()));
	}

	/** Ends the session that belongs to one at the identity provider, if there is one. */
	public void endOf(String sid) {
		ProviderSession ended = this.store.findAndRemove(query(where("_id").is(sid)), ProviderSession.class);
		if (ended != null) {
			this.store.remove(query(where("_id").is(ended.session())), StoredSession.class);
		}
	}

	/** Removes the sessions that have expired. */
	void removeExpired() {
		Instant now = this.clock.instant();
		List<StoredSession> batch;
		do {
			batch = this.store.find(query(where("until").lte(now)).limit(BATCH), StoredSession.class);
			batch.forEach((session) -> remove(where("_id").is(session.id()).and("until").lte(now)));
		}
		while (batch.size() == BATCH);
	}

	private boolean remove(Criteria one) {
		StoredSession removed = this.store.findAndRemove(query(one), StoredSession.class);
		if (removed != null && removed.providerSession() != null) {
			this.store.remove(query(where("_id").is(removed.providerSession()).and("session").is(removed.id())),
					ProviderSession.class);
		}
		return removed != null;
	}

	private String encrypted(LoginTokens tokens, String id) {
		return this.encryption.encrypt(this.json.writeValueAsString(tokens), id);
	}

	private Optional<LoginTokens> decrypted(StoredSession stored) {
		try {
			return this.encryption.decrypt(stored.tokens(), stored.id())
				.map((text) -> this.json.readValue(text, LoginTokens.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
