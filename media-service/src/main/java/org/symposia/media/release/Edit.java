package org.symposia.media.release;

import java.time.Instant;

import org.symposia.starter.caller.Caller;

/**
 * The last change of text or photos.
 *
 * @param by subject of the account
 * @param name the person's name at that time
 * @param at time of the change
 */
public record Edit(String by, String name, Instant at) {

	static Edit of(Caller caller, Instant now) {
		return new Edit(caller.subject(), caller.name(), now);
	}

	boolean isBy(Caller caller) {
		return this.by.equals(caller.subject());
	}

}
