package org.symposia.registration.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import org.symposia.starter.hash.Sha256;
import org.symposia.starter.mail.MailAddress;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Allows one active registration per event and mailbox: the registration named in the
 * document under the key owns the mailbox. A mailbox whose owner is no longer active may
 * be taken over.
 */
@Component
public class Mailboxes {

	/** The characters that IDNA 2003 mapped to others, or to nothing. */
	private static final Pattern ENCODED_OTHERWISE = Pattern.compile("@.*[\u00DF\u1E9E\u03C2\u200C\u200D]");

	private final MongoOperations store;

	Mailboxes(MongoOperations store) {
		this.store = store;
	}

	/** The key of a mailbox at an event; it does not reveal the address. */
	public static String key(String event, MailAddress address) {
		return Sha256.hex(event + '\n' + address.normalised());
	}

	/**
	 * Takes the mailbox for a registration; repeating it changes nothing. Returns the
	 * other active registration that owns it, or empty if it is taken now.
	 */
	public Optional<Registration> take(Registration registration, Instant now) {
		try {
			this.store.insert(new Owner(registration.mailbox(), registration.event(), registration.id(), now));
			return Optional.empty();
		}
		catch (DuplicateKeyException ex) {
			return takeOver(registration);
		}
	}

	private Optional<Registration> takeOver(Registration registration) {
		Owner owner = this.store.findById(registration.mailbox(), Owner.class);
		if (owner != null && owner.registration().equals(registration.id())) {
			return Optional.empty();
		}
		Registration other = ownerOf(owner);
		if (other != null && other.state().isActive()) {
			return Optional.of(other);
		}
		return replace(owner, registration);
	}

	private Optional<Registration> replace(@Nullable Owner owner, Registration registration) {
		if (owner == null) {
			return take(registration, registration.registered());
		}
		long changed = this.store
			.updateFirst(query(where("_id").is(registration.mailbox()).and("registration").is(owner.registration())),
					Update.update("registration", registration.id()), Owner.class)
			.getModifiedCount();
		return (changed == 1) ? Optional.empty() : takeOver(registration);
	}

	/** The registration that owns the mailbox. */
	public Optional<Registration> owner(String mailbox) {
		return Optional.ofNullable(ownerOf(this.store.findById(mailbox, Owner.class)));
	}

	private @Nullable Registration ownerOf(@Nullable Owner owner) {
		return (owner != null) ? this.store.findById(owner.registration(), Registration.class) : null;
	}

	/** Releases the mailbox if the registration owns it. */
	public void release(Registration registration) {
		this.store.remove(query(where("_id").is(registration.mailbox()).and("registration").is(registration.id())),
				Owner.class);
	}

	/**
	 * Renews keys made when domains were encoded by IDNA 2003, where ß was ss. Each step
	 * can be repeated.
	 */
	void renewKeys() {
		this.store.find(query(where("attendee.person.email").regex(ENCODED_OTHERWISE)), Registration.class)
			.forEach(this::renewKey);
	}

	private void renewKey(Registration registration) {
		String outdated = registration.mailbox();
		String key = key(registration.event(), registration.attendee().person().mailAddress());
		if (outdated.equals(key) || (registration.state().isActive() && !takes(key, registration))) {
			return;
		}
		release(registration);
		this.store.updateFirst(query(where("_id").is(registration.id()).and("mailbox").is(outdated)),
				Update.update("mailbox", key), Registration.class);
	}

	/** False if the mailbox has another registration since. */
	private boolean takes(String key, Registration registration) {
		try {
			this.store.insert(new Owner(key, registration.event(), registration.id(), registration.registered()));
			return true;
		}
		catch (DuplicateKeyException ex) {
			Owner owner = this.store.findById(key, Owner.class);
			return owner != null && owner.registration().equals(registration.id());
		}
	}

	@Document("mailboxes")
	record Owner(@Id String mailbox, String event, String registration, Instant since) {
	}

}
