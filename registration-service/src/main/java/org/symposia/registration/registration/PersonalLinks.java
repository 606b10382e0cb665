package org.symposia.registration.registration;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.starter.link.LinkState;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.web.PublicUrl;

/**
 * The unguessable links to a registration. Only hashes are stored, so each mail carries a
 * new link. Whoever types a mail address into the form gets a link, whether or not it is
 * their own; so the links given before the mailbox is confirmed are valid until then
 * only. All others stay valid.
 */
@Component
public class PersonalLinks {

	private static final String MANAGE = "registration-manage-confirmed";

	private static final String MANAGE_UNTIL_CONFIRMED = "registration-manage-unconfirmed";

	/** Of links issued before these two purposes were told apart. */
	private static final String MANAGE_OF_ANY_TIME = "registration-manage";

	private static final String CONFIRM = "registration-confirm";

	private final OneTimeLinks links;

	private final PublicUrl publicUrl;

	private final Registrations registrations;

	PersonalLinks(OneTimeLinks links, PublicUrl publicUrl, Registrations registrations) {
		this.links = links;
		this.publicUrl = publicUrl;
		this.registrations = registrations;
	}

	/** A new token to manage the registration, for the owner of its mailbox. */
	public String manageToken(Registration registration) {
		return (registration.mailboxConfirmed() != null) ? this.links.issue(MANAGE, registration.id(), null)
				: tokenUntilConfirmed(registration);
	}

	/**
	 * A new token to manage the registration until its mailbox is confirmed, for whoever
	 * filled in the form. It is dead from the start if the mailbox was confirmed before.
	 */
	public String tokenUntilConfirmed(Registration registration) {
		return this.links.issue(MANAGE_UNTIL_CONFIRMED, registration.id(), null);
	}

	/** The address of the page to manage the registration. */
	public String manageUrl(String token) {
		return this.publicUrl.of("/registration/manage/" + token);
	}

	/** A new address of the page to manage the registration. */
	public String manageUrl(Registration registration) {
		return manageUrl(manageToken(registration));
	}

	/** A new address of the page to confirm its mailbox. */
	public String confirmUrl(Registration registration) {
		String token = this.links.issue(CONFIRM, registration.id(), null);
		return this.publicUrl.of("/registration/confirm/" + token);
	}

	/**
	 * The registration that a token manages.
	 * @throws UnknownLinkException if the mailbox was confirmed since the token was given
	 */
	public Optional<Registration> managed(String token) {
		return registration(this.links.find(MANAGE, token)).or(() -> managedUntilConfirmed(token));
	}

	private Optional<Registration> managedUntilConfirmed(String token) {
		Optional<Registration> found = registration(this.links.find(MANAGE_UNTIL_CONFIRMED, token))
			.or(() -> registration(this.links.find(MANAGE_OF_ANY_TIME, token)));
		found.filter((registration) -> isReplaced(registration, token)).ifPresent((_) -> {
			throw new UnknownLinkException(LinkPurpose.MANAGE_UNTIL_CONFIRMED);
		});
		return found;
	}

	private boolean isReplaced(Registration registration, String token) {
		Instant confirmed = registration.mailboxConfirmed();
		return confirmed != null && this.links.issuedAt(MANAGE_OF_ANY_TIME, token)
			.filter((issued) -> !issued.isBefore(confirmed))
			.isEmpty();
	}

	/** The registration whose mailbox a token confirms. */
	public Optional<Registration> confirmed(String token) {
		return registration(this.links.find(CONFIRM, token));
	}

	private Optional<Registration> registration(LinkState state) {
		return switch (state) {
			case LinkState.Open(String subject) -> this.registrations.find(subject);
			case LinkState.Done(String subject) -> this.registrations.find(subject);
			case LinkState.Expired _, LinkState.Unknown _ -> Optional.empty();
		};
	}

}
