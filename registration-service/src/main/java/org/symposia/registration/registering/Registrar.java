package org.symposia.registration.registering;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;
import org.symposia.registration.places.AlreadyRegisteredException;
import org.symposia.registration.places.PlaceAllocation;
import org.symposia.registration.ratelimit.ClientNetworks;
import org.symposia.registration.ratelimit.NetworkMails;
import org.symposia.registration.ratelimit.TooManyMailsException;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.NewRegistration;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.ratelimit.RateLimiter;
import org.symposia.starter.ratelimit.TooManyRequestsException;

/**
 * Registers attendees, from the form and the API. The whole work on one registration runs
 * under one concurrency limit, so that under more load than the store can take the first
 * are served quickly and the others are told to come back before the gateway gives up.
 */
@Component
class Registrar {

	/** Without letters and digits that are easily confused. */
	private static final String TICKET_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int TICKET_LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int CONCURRENCY = 32;

	/**
	 * With the wait of {@link PlaceAllocation#join}, well below the gateway's deadline.
	 */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

	private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(CONCURRENCY, LONGEST_WAIT);

	private final PlaceAllocation allocation;

	private final RateLimiter registrationLimiter;

	private final NetworkMails networkMails;

	private final ClientNetworks networks;

	private final PersonalLinks links;

	private final Clock clock;

	Registrar(PlaceAllocation allocation, RateLimiter registrationLimiter, NetworkMails networkMails,
			ClientNetworks networks, PersonalLinks links, Clock clock) {
		this.allocation = allocation;
		this.registrationLimiter = registrationLimiter;
		this.networkMails = networkMails;
		this.networks = networks;
		this.links = links;
		this.clock = clock;
	}

	/**
	 * Registers by an API call that may be repeated under its key after a crash.
	 * @throws RegistrationClosedException if registration is not open
	 * @throws TooManyRequestsException if the mailbox registered too often
	 * @throws TooManyMailsException if too many registered from one network
	 * @throws AlreadyRegisteredException if the mailbox has an active registration
	 * @throws ServiceBusyException if too many register at the same time
	 */
	Registered register(EventRecord event, Offer offer, Attendee attendee, Caller caller, String callKey) {
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		SubmissionKey before = SubmissionKey.ofCall(caller, callKey, attendee, hour.minus(Duration.ofHours(1)));
		SubmissionKey now = SubmissionKey.ofCall(caller, callKey, attendee, hour);
		return this.limiter.call(() -> withLink(this.allocation.join(before.registrationAt(event.id()))
			.orElseGet(() -> joinOrCreate(event, offer, attendee, caller, now))));
	}

	/**
	 * Registers; a repetition under the same key gets the same registration.
	 * @throws RegistrationClosedException if registration is not open
	 * @throws TooManyRequestsException if the mailbox registered too often
	 * @throws TooManyMailsException if too many registered from one network
	 * @throws AlreadyRegisteredException if the mailbox has an active registration
	 * @throws ServiceBusyException if too many register at the same time
	 */
	Registered register(EventRecord event, Offer offer, Attendee attendee, Caller caller, SubmissionKey key) {
		return this.limiter.call(() -> withLink(joinOrCreate(event, offer, attendee, caller, key)));
	}

	private Registered withLink(Registration registration) {
		return new Registered(registration, this.links.tokenUntilConfirmed(registration));
	}

	private Registration joinOrCreate(EventRecord event, Offer offer, Attendee attendee, Caller caller,
			SubmissionKey key) {
		String id = key.registrationAt(event.id());
		return this.allocation.join(id).orElseGet(() -> {
			requireOpen(event, offer);
			requireWithinRateLimit(offer, attendee);
			this.networkMails.count(caller);
			return this.allocation.begin(new NewRegistration(id, offer.event(), attendee, offer.confirmByMail(),
					network(offer, caller), UUID.randomUUID().toString(), ticket()));
		});
	}

	private void requireOpen(EventRecord event, Offer offer) {
		OfferWindow window = event.isOver() ? OfferWindow.CLOSED : offer.at(this.clock.instant(), event.end());
		switch (window) {
			case NOT_YET_OPEN -> throw new RegistrationClosedException("Registration opens at " + offer.opens() + ".");
			case CLOSED -> throw new RegistrationClosedException("Registration is closed.");
			case OPEN -> {
			}
		}
	}

	/** Bounds the places held for one unconfirmed mailbox at an event. */
	private void requireWithinRateLimit(Offer offer, Attendee attendee) {
		if (offer.confirmByMail()) {
			this.registrationLimiter.acquire(Mailboxes.key(offer.event(), attendee.person().mailAddress()),
					"Somebody registered with this address too often.");
		}
	}

	/** Under the name of its network a stranger holds places at the event. */
	private @Nullable String network(Offer offer, Caller caller) {
		return (offer.confirmByMail() && caller.isAnonymous()) ? this.networks.nameAt(offer.event()) : null;
	}

	private static String ticket() {
		StringBuilder code = new StringBuilder();
		RANDOM.ints(TICKET_LENGTH, 0, TICKET_ALPHABET.length())
			.forEach((index) -> code.append(TICKET_ALPHABET.charAt(index)));
		return code.toString();
	}

}
