package org.symposia.starter.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of work a person or program may do, a realm role of the identity provider. */
public enum Role {

	/** Plans events. */
	ORGANIZER,
	/** Writes and releases news. */
	PRESS_OFFICER,
	/** Admits people at the door. */
	DOOR_STAFF,
	/** May do all that people may do. */
	ADMIN,
	/** Another service of this system. */
	SERVICE;

	/** The name in tokens, such as {@code press-officer}. */
	public String claim() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Role> ofClaim(String claim) {
		return Arrays.stream(values()).filter((role) -> role.claim().equals(claim)).findFirst();
	}

}
