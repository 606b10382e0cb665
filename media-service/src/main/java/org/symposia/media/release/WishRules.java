package org.symposia.media.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.symposia.media.event.Events;
import org.symposia.media.reading.LanguageGuess;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.InvalidInputException;

/** What must be true of a release before it is stored. */
@Component
class WishRules {

	private static final int MOST_HOSTS = 20;

	private final Institutions institutions;

	private final Events events;

	WishRules(Institutions institutions, Events events) {
		this.institutions = institutions;
		this.events = events;
	}

	Content check(Wish wish, Caller caller) {
		List<FieldError> errors = new ArrayList<>();
		Content content = new Content(event(wish.event(), errors), hosts(wish.hosts(), errors), language(wish, errors),
				wish.source());
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
		if (!caller.isAdmin() && content.hosts().stream().noneMatch(caller::belongsTo)) {
			throw new ForbiddenException("A release is written by press officers of one of its host institutions.");
		}
		return content;
	}

	private List<String> hosts(List<String> wished, List<FieldError> errors) {
		List<String> hosts = wished.stream().filter(Objects::nonNull).map(String::strip).distinct().toList();
		if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
			errors.add(new FieldError("hosts", "Name 1 to %d host institutions.".formatted(MOST_HOSTS)));
		}
		hosts.stream()
			.filter((host) -> !isKnown(host))
			.forEach((host) -> errors
				.add(new FieldError("hosts", "The institution \"" + shown(host) + "\" is not known here.")));
		return hosts;
	}

	/** Without configured institutions any well-formed id is one. */
	private boolean isKnown(String host) {
		return this.institutions.ids().isEmpty() ? host.matches("[a-z0-9-]{2,40}")
				: this.institutions.ids().contains(host);
	}

	private static String language(Wish wish, List<FieldError> errors) {
		String language = wish.language();
		if (!StringUtils.hasText(language)) {
			return LanguageGuess.of(wish.source().text());
		}
		String tag = Locale.forLanguageTag(language.strip()).toLanguageTag();
		if (!tag.equalsIgnoreCase(language.strip()) || tag.equals("und")) {
			errors.add(new FieldError("language", "Use a language tag such as en, de or ja."));
		}
		return tag;
	}

	private @Nullable String event(@Nullable String wished, List<FieldError> errors) {
		if (!StringUtils.hasText(wished)) {
			return null;
		}
		String event = wished.strip();
		if (this.events.find(event).isEmpty()) {
			errors.add(new FieldError("event", "There is no event \"" + shown(event) + "\"."));
		}
		return event;
	}

	private static String shown(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
