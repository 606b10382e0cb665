package org.symposia.registration.invitation;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who sends letters and so invites.
 *
 * @param from an address with or without a name, such as
 * {@code Symposia <events@example.org>}
 */
@ConfigurationProperties("symposia.smtp")
record Sender(@DefaultValue("Symposia <symposia@localhost>") String from) {

	URI mailto() {
		int open = this.from.lastIndexOf('<');
		String address = (open < 0) ? this.from : this.from.substring(open + 1).replace(">", "");
		return URI.create("mailto:" + address.strip());
	}

}
