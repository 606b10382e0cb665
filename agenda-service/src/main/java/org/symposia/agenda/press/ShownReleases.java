package org.symposia.agenda.press;

import java.time.Clock;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.Events;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.WrongStateException;

/**
 * Lets press releases onto the page of an event, and takes them off. Repeating it is
 * quiet. Releases are known to media-service only, so an id is not looked up: one that no
 * release has shows nothing.
 */
@Component
class ShownReleases {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final EventAccess access;

	private final Events events;

	private final MessageSource messages;

	private final Clock clock;

	ShownReleases(EventAccess access, Events events, MessageSource messages, Clock clock) {
		this.access = access;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Lets a release onto the page.
	 * @throws WrongStateException if there are too many
	 */
	void show(String event, String release, Caller caller) {
		OptimisticRetry.retry(() -> {
			Event found = this.access.organized(event, caller);
			requireId(release);
			if (!found.shownReleases().contains(release) && !found.canShowAnotherRelease()) {
				throw new WrongStateException(this.messages.getMessage("press-releases.full",
						new Object[] { Event.MAX_SHOWN_RELEASES }, LocaleContextHolder.getLocale()));
			}
			return found.showRelease(release, caller, this.clock.instant()) ? this.events.save(found) : found;
		});
	}

	/** Takes a release off the page, unless it is there for its hosts. */
	void hide(String event, String release, Caller caller) {
		OptimisticRetry.retry(() -> {
			Event found = this.access.organized(event, caller);
			requireId(release);
			return found.hideRelease(release, caller, this.clock.instant()) ? this.events.save(found) : found;
		});
	}

	private static void requireId(String release) {
		if (!ID.matcher(release).matches()) {
			throw new NotFoundException("release");
		}
	}

}
