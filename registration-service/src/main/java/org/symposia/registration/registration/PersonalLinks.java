package org.symposia.registration.registration;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.starter.link.LinkState;
import org.symposia.starter.link.OneTimeLinks;
import org.symposia.starter.web.PublicUrl;

/**
 * The unguessable links to a registration. Only hashes are stored, so each mail carries a
 * new link; all of them stay valid.
 */
@Component
public class PersonalLinks {

	private static final String MANAGE = "registration-manage";

	private static final String CONFIRM = "registration-confirm";

	private final OneTimeLinks links;

	private final PublicUrl publicUrl;

	private final Registrations registrations;

	PersonalLinks(OneTimeLinks links, PublicUrl publicUrl, Registrations registrations) {
		this.links = links;
		this.publicUrl = publicUrl;
		this.registrations = registrations;
	}

	/** A new token to manage the registration. */
	public String manageToken(Registration registration) {
		return this.links.issue(MANAGE, registration.id(), null);
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

	/** The registration that a token manages. */
	public Optional<Registration> managed(String token) {
		return registration(this.links.find(MANAGE, token));
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
