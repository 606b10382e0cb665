package org.symposia.media.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A media contact.
 *
 * @param organisation the institution, if named on a line of its own
 * @param name the person's name
 * @param function the person's function
 * @param channels addresses, numbers and pages, in the order printed
 */
public record Contact(@Nullable String organisation, @Nullable String name, @Nullable String function,
		List<Channel> channels) {

	/**
	 * A mail address, telephone number or page.
	 *
	 * @param label the printed label, unless it only names the kind of channel
	 * @param value the address or number
	 */
	public record Channel(@Nullable String label, String value) {

	}

}
