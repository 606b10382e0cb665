package org.symposia.media.release;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.symposia.media.entry.Faults;
import org.symposia.media.event.Events;
import org.symposia.media.reading.LanguageGuess;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.problem.ForbiddenException;

/** What must be true of a release before it is stored. */
@Component
class WishRules {

	private static final int MOST_HOSTS = 20;

	/** What agenda-service can have named an event; nothing else is asked for. */
	private static final Pattern EVENT = Pattern.compile("[a-z0-9-]{1,80}");

	private final Institutions institutions;

	private final Events events;

	WishRules(Institutions institutions, Events events) {
		this.institutions = institutions;
		this.events = events;
	}

	Content check(Wish wish, Caller caller) {
		Faults faults = new Faults();
		Content content = new Content(event(wish.event(), faults), hosts(wish.hosts(), faults), language(wish, faults),
				wish.source());
		faults.refuseAny();
		if (!caller.isAdmin() && content.hosts().stream().noneMatch(caller::belongsTo)) {
			throw new ForbiddenException("A release is written by press officers of one of its host institutions.");
		}
		return content;
	}

	private List<String> hosts(List<String> wished, Faults faults) {
		List<String> hosts = wished.stream().filter(Objects::nonNull).map(String::strip).distinct().toList();
		if (hosts.isEmpty()) {
			faults.add("hosts", "hosts");
		}
		else if (hosts.size() > MOST_HOSTS) {
			faults.add("hosts", "hosts.many", MOST_HOSTS);
		}
		hosts.stream()
			.limit(MOST_HOSTS)
			.filter((host) -> !isKnown(host))
			.forEach((host) -> faults.add("hosts", "hosts.unknown", shown(host)));
		return hosts;
	}

	/** Without configured institutions any well-formed id is one. */
	private boolean isKnown(String host) {
		return this.institutions.ids().isEmpty() ? host.matches("[a-z0-9-]{2,40}")
				: this.institutions.ids().contains(host);
	}

	private static String language(Wish wish, Faults faults) {
		String language = wish.language();
		if (!StringUtils.hasText(language)) {
			return LanguageGuess.of(wish.source().text());
		}
		String tag = Locale.forLanguageTag(language.strip()).toLanguageTag();
		if (!tag.equalsIgnoreCase(language.strip()) || tag.equals("und")) {
			faults.add("language", "language.tag", shown(language.strip()));
		}
		return tag;
	}

	private @Nullable String event(@Nullable String wished, Faults faults) {
		if (!StringUtils.hasText(wished)) {
			return null;
		}
		String event = wished.strip();
		if (!EVENT.matcher(event).matches() || this.events.find(event).isEmpty()) {
			faults.add("event", "event.unknown", shown(event));
		}
		return event;
	}

	private static String shown(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
