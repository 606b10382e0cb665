package org.symposia.starter.caller;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;

/**
 * The person or program that makes the current request. Handlers take it as an argument.
 */
public final class Caller {

	private static final Caller ANONYMOUS = new Caller(null, "", null, false, Set.of(), Set.of());

	private final @Nullable String subject;

	private final String name;

	private final @Nullable String mail;

	private final boolean verifiedMail;

	private final Set<Role> roles;

	private final Set<String> institutions;

	private Caller(@Nullable String subject, String name, @Nullable String mail, boolean verifiedMail, Set<Role> roles,
			Set<String> institutions) {
		this.subject = subject;
		this.name = name;
		this.mail = mail;
		this.verifiedMail = verifiedMail;
		this.roles = Set.copyOf(roles);
		this.institutions = Set.copyOf(institutions);
	}

	/** Somebody who has not signed in. */
	public static Caller anonymous() {
		return ANONYMOUS;
	}

	/** Somebody who has signed in. */
	public static Caller signedIn(String subject, String name, @Nullable String mail, boolean verifiedMail,
			Set<Role> roles, Set<String> institutions) {
		return new Caller(subject, name, mail, verifiedMail, roles, institutions);
	}

	/** Whether nobody has signed in. */
	public boolean isAnonymous() {
		return this.subject == null;
	}

	/**
	 * The stable identifier of the account.
	 * @throws LoginRequiredException if nobody has signed in
	 */
	public String subject() {
		if (this.subject == null) {
			throw new LoginRequiredException();
		}
		return this.subject;
	}

	/** The name to show; empty if nobody has signed in. */
	public String name() {
		return this.name;
	}

	/** The mail address of the account, verified or not. */
	public @Nullable String mail() {
		return this.mail;
	}

	/** Whether the mail address was proven to belong to this person. */
	public boolean hasVerifiedMail() {
		return this.mail != null && this.verifiedMail;
	}

	/** Whether the account carries exactly this role. */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/** The institutions (aliases) the person belongs to. */
	public Set<String> institutions() {
		return this.institutions;
	}

	/** Whether the person belongs to the institution. */
	public boolean belongsTo(String institution) {
		return this.institutions.contains(institution);
	}

	/** Whether the person may do all that people may do. */
	public boolean isAdmin() {
		return has(Role.ADMIN);
	}

	/**
	 * Demands an account, whatever its roles.
	 * @throws LoginRequiredException if nobody has signed in
	 */
	public void requireLogin() {
		if (isAnonymous()) {
			throw new LoginRequiredException();
		}
	}

	/**
	 * Demands one of the roles; an administrator has every role but {@link Role#SERVICE}.
	 * @throws LoginRequiredException if nobody has signed in
	 * @throws ForbiddenException if the person has none of them
	 */
	public void require(Role... anyOf) {
		requireLogin();
		for (Role role : anyOf) {
			if (has(role) || (isAdmin() && role != Role.SERVICE)) {
				return;
			}
		}
		throw new ForbiddenException("Your account may not do this kind of work.");
	}

	@Override
	public String toString() {
		return (this.subject != null) ? this.subject : "anonymous";
	}

}
