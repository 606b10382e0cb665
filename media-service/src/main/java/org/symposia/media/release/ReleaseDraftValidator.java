package org.symposia.media.release;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.symposia.media.event.Events;
import org.symposia.media.input.InputErrors;
import org.symposia.media.recognition.LanguageDetector;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.problem.ForbiddenException;

/** Validates text and details of a release before they are stored. */
@Component
class ReleaseDraftValidator {

	private static final int MAX_HOSTS = 20;

	private final Institutions institutions;

	private final Events events;

	ReleaseDraftValidator(Institutions institutions, Events events) {
		this.institutions = institutions;
		this.events = events;
	}

	/**
	 * Validates a release.
	 * @param named the event that the stored release names already, if it does
	 */
	ReleaseContent validate(ReleaseDraft draft, @Nullable String named, FieldErrors errors, Caller caller) {
		List<String> hosts = hosts(draft.hosts(), errors);
		String language = language(draft, errors);
		String event = event(draft.event(), named, errors, caller);
		String slug = draft.slug();
		if (StringUtils.hasText(slug)) {
			InputErrors.read(errors, "slug", () -> Slug.chosen(slug));
		}
		errors.throwIfAny();
		if (!caller.isAdmin() && hosts.stream().noneMatch(caller::belongsTo)) {
			throw new ForbiddenException("A release is written by press officers of one of its host institutions.");
		}
		return new ReleaseContent(event, hosts, language, Objects.requireNonNull(draft.source()));
	}

	private List<String> hosts(@Nullable List<@Nullable String> requested, FieldErrors errors) {
		List<@Nullable String> named = (requested != null) ? requested : List.of();
		List<String> hosts = named.stream()
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.map(String::strip)
			.distinct()
			.toList();
		if (hosts.isEmpty() || named.stream().anyMatch(Objects::isNull)) {
			errors.add("hosts", "required");
		}
		else if (hosts.size() > MAX_HOSTS) {
			errors.add("hosts", "hosts.many", MAX_HOSTS);
		}
		hosts.stream()
			.limit(MAX_HOSTS)
			.filter((host) -> !isKnown(host))
			.forEach((host) -> errors.add("hosts", "hosts.unknown", abbreviated(host)));
		return hosts;
	}

	/** Without configured institutions every well-formed id is accepted. */
	private boolean isKnown(String host) {
		return this.institutions.ids().isEmpty() ? host.matches("[a-z0-9-]{2,40}")
				: this.institutions.ids().contains(host);
	}

	private static String language(ReleaseDraft draft, FieldErrors errors) {
		String language = draft.language();
		if (!StringUtils.hasText(language)) {
			return (draft.source() != null) ? LanguageDetector.of(draft.source().text()) : "";
		}
		String tag = Locale.forLanguageTag(language.strip()).toLanguageTag();
		if (!tag.equalsIgnoreCase(language.strip()) || tag.equals("und")) {
			errors.add("language", "language.tag", abbreviated(language.strip()));
		}
		return tag;
	}

	private @Nullable String event(@Nullable String requested, @Nullable String named, FieldErrors errors,
			Caller caller) {
		if (!StringUtils.hasText(requested)) {
			return null;
		}
		String event = requested.strip();
		if (!event.equals(named) && !this.events.exists(event, caller)) {
			errors.add("event", "event.unknown", abbreviated(event));
		}
		return event;
	}

	private static String abbreviated(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
