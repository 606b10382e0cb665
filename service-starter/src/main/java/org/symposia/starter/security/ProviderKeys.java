package org.symposia.starter.security;

import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of the identity provider: fetched when first needed and every five
 * minutes, used for four hours while the provider does not answer, and fetched at once
 * when a token names a key that is not among them. However many tokens do, the provider
 * is asked at most once in ten seconds; until then such a key is unknown. The library's
 * own limit fails instead, also for tokens whose key is known.
 */
public final class ProviderKeys implements JWKSource<SecurityContext> {

	private static final Logger logger = LoggerFactory.getLogger(ProviderKeys.class);

	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final Duration USABLE = Duration.ofHours(4);

	static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(10);

	/** While there are no keys at all, nobody can sign in. */
	private static final Duration BETWEEN_FIRST_REQUESTS = Duration.ofSeconds(1);

	private static final int LARGEST = 256 * 1024;

	private final URL address;

	private final DefaultResourceRetriever retriever;

	private final Clock clock;

	private final ReentrantLock fetching = new ReentrantLock();

	private Instant asked = Instant.MIN;

	private volatile @Nullable Keys known;

	/**
	 * Keys that are fetched when first needed.
	 * @param address the provider's JWK set (RFC 7517)
	 * @param timeout of connecting to the provider and of its answer
	 */
	public ProviderKeys(URL address, Duration timeout, Clock clock) {
		int millis = Math.toIntExact(timeout.toMillis());
		this.address = address;
		this.retriever = new DefaultResourceRetriever(millis, millis, LARGEST);
		this.clock = clock;
	}

	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
		Keys keys = usable();
		List<JWK> found = selector.select(keys.set());
		return found.isEmpty() ? selector.select(newerThan(keys).set()) : found;
	}

	private Keys usable() throws KeySourceException {
		Keys keys = this.known;
		if (keys == null || keys.isOlderThan(USABLE, this.clock)) {
			return newerThan(keys);
		}
		if (keys.isOlderThan(FRESH, this.clock) && this.fetching.tryLock()) {
			try {
				return fetched(keys);
			}
			finally {
				this.fetching.unlock();
			}
		}
		return keys;
	}

	private Keys newerThan(@Nullable Keys seen) throws KeySourceException {
		this.fetching.lock();
		try {
			Keys keys = this.known;
			return (keys != null && !keys.equals(seen)) ? keys : fetched(seen);
		}
		finally {
			this.fetching.unlock();
		}
	}

	private Keys fetched(@Nullable Keys old) throws KeySourceException {
		Instant now = this.clock.instant();
		boolean stale = old == null || old.isOlderThan(USABLE, this.clock);
		if (now.isBefore(this.asked.plus(stale ? BETWEEN_FIRST_REQUESTS : BETWEEN_REQUESTS))) {
			return usableOrFail(old, stale, null);
		}
		this.asked = now;
		try {
			Keys keys = new Keys(JWKSet.parse(this.retriever.retrieveResource(this.address).getContent()), now);
			this.known = keys;
			return keys;
		}
		catch (IOException | ParseException ex) {
			logger.warn("The keys of the identity provider could not be fetched: {}", ex.toString());
			return usableOrFail(old, stale, ex);
		}
	}

	private static Keys usableOrFail(@Nullable Keys old, boolean stale, @Nullable Exception reason)
			throws KeySourceException {
		if (old == null || stale) {
			throw new JWKSetUnavailableException("The keys of the identity provider are out of reach", reason);
		}
		return old;
	}

	private record Keys(JWKSet set, Instant fetched) {

		boolean isOlderThan(Duration age, Clock clock) {
			return !clock.instant().isBefore(this.fetched.plus(age));
		}

	}

}
