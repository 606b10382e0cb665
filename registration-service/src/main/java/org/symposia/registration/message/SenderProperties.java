package org.symposia.registration.message;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sender of mails and calendar invitations.
 *
 * @param from an address with or without a name, such as
 * {@code Symposia <events@example.org>}
 * @param organizer address that calendars send acceptances and refusals to; its mail
 * should be discarded. Null for the sender
 */
@ConfigurationProperties("symposia.smtp")
public record SenderProperties(@DefaultValue("Symposia <symposia@localhost>") String from, @Nullable String organizer) {

	/** The organizer of calendar entries. */
	URI organizerUri() {
		return URI.create("mailto:" + Objects.requireNonNullElse(this.organizer, address()));
	}

	/** The address without a name. */
	public String address() {
		int open = this.from.lastIndexOf('<');
		String address = (open < 0) ? this.from : this.from.substring(open + 1).replace(">", "");
		return address.strip();
	}

}
