package org.symposia.media.release;

import java.time.Instant;

import org.symposia.starter.caller.Caller;

/**
 * Who last changed text or photos.
 *
 * @param by the account
 * @param name the person's name then
 * @param at when
 */
public record Edit(String by, String name, Instant at) {

	static Edit of(Caller caller, Instant now) {
		return new Edit(caller.subject(), caller.name(), now);
	}

	boolean isBy(Caller caller) {
		return this.by.equals(caller.subject());
	}

}
