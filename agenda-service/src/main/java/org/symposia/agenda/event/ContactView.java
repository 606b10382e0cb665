package org.symposia.agenda.event;

import org.jspecify.annotations.Nullable;

/**
 * A contact in the JSON of the API.
 *
 * @param name person or office
 * @param mail e-mail address
 * @param phone telephone number as people write it
 */
record ContactView(@Nullable String name, @Nullable String mail, @Nullable String phone) {

	static @Nullable ContactView of(@Nullable Contact contact) {
		return (contact != null) ? new ContactView(contact.name(), contact.mail(), contact.phone()) : null;
	}

}
