package org.symposia.media.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whom the press may ask.
 *
 * @param organisation the institution, if named on a line of its own
 * @param name the person
 * @param function what the person is there
 * @param channels addresses, numbers and pages, in the order printed
 */
public record Contact(@Nullable String organisation, @Nullable String name, @Nullable String function,
		List<Channel> channels) {

	/**
	 * One way to reach a contact.
	 *
	 * @param label what it is for, if more is printed than the address
	 * @param value mail address, telephone number or page address
	 */
	public record Channel(@Nullable String label, String value) {

	}

}
