package org.symposia.media.release;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.event.Events;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Where press officers write and change their releases; every step is recorded. */
@Service
public class Newsroom {

	private static final int TRIES = 20;

	private final Shelf shelf;

	private final Archive archive;

	private final WishRules rules;

	private final Events events;

	private final Clock clock;

	Newsroom(Shelf shelf, Archive archive, WishRules rules, Events events, Clock clock) {
		this.shelf = shelf;
		this.archive = archive;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	/** Opens a new release. */
	public Release open(Wish wish, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Content content = this.rules.check(wish, caller);
		String chosen = wish.slug();
		return StringUtils.hasText(chosen) ? opened(Slug.chosen(chosen), content, caller)
				: openedAtAFreeAddress(content, caller);
	}

	private Release openedAtAFreeAddress(Content content, Caller caller) {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), this.events.zone(content.event()));
		String slug = Slug.derived(content.reading().headline(), "release-" + day);
		return IntStream.rangeClosed(1, TRIES)
			.mapToObj((i) -> (i == 1) ? slug : slug + "-" + i)
			.flatMap((free) -> openedIfFree(free, content, caller).stream())
			.findFirst()
			.orElseGet(() -> opened(Slug.unique(slug), content, caller));
	}

	private Release opened(String slug, Content content, Caller caller) {
		return openedIfFree(slug, content, caller)
			.orElseThrow(() -> FaultyEntryException.at("slug", "slug.taken", slug));
	}

	private Optional<Release> openedIfFree(String slug, Content content, Caller caller) {
		return this.shelf.putIfFree(draft(slug, content, caller));
	}

	private Release draft(String slug, Content content, Caller caller) {
		Instant now = this.clock.instant();
		Release release = Release.draft(UUID.randomUUID().toString(), slug, content, caller, now);
		release.remember(AuditedStep.of("release.opened").by(caller, now));
		return release;
	}

	/** Gives a release other words, hosts or address. */
	public Release edit(String id, @Nullable String ifMatch, Wish wish, Caller caller) {
		Release release = this.archive.forOfficer(id, caller);
		Content content = this.rules.check(wish, caller);
		String slug = StringUtils.hasText(wish.slug()) ? Slug.chosen(wish.slug()) : release.slug();
		try {
			return change(id, ifMatch, caller, AuditedStep.of("release.edited"),
					(found, now) -> found.edit(slug, content, caller, now));
		}
		catch (DuplicateKeyException ex) {
			throw FaultyEntryException.at("slug", "slug.taken", slug);
		}
	}

	/**
	 * Changes a release of the caller's institution and remembers who took which step; a
	 * repeated step leaves no trace.
	 * @throws StaleVersionException if the caller saw another version
	 * @throws WrongStateException if the release refuses
	 */
	public Release change(String id, @Nullable String ifMatch, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, Decision> wish) {
		for (int i = 0; i < TRIES; i++) {
			Release release = this.archive.forOfficer(id, caller);
			Optional<Release> changed = changed(release, ifMatch, caller, step, wish);
			if (changed.isPresent()) {
				return changed.get();
			}
		}
		throw new StaleVersionException();
	}

	/**
	 * Empty if somebody else changed the release in the same moment. What is done already
	 * is answered alike to whoever asks twice (RFC 9110, section 13.1.1).
	 */
	private Optional<Release> changed(Release release, @Nullable String ifMatch, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, Decision> wish) {
		Instant now = this.clock.instant();
		Decision decision = wish.apply(release, now);
		if (!(decision instanceof Decision.DoneBefore)) {
			EntityVersions.require(ifMatch, release.version());
		}
		return switch (decision) {
			case Decision.Refused(Decision.Reason reason) -> throw refusal(reason);
			case Decision.DoneBefore() -> Optional.of(release);
			case Decision.Taken() -> {
				release.remember(step.by(caller, now));
				yield this.shelf.putIfUnchanged(release);
			}
		};
	}

	private static RuntimeException refusal(Decision.Reason reason) {
		return switch (reason) {
			case NO_HEADLINE -> FaultyEntryException.at("source", "source.headline");
			case NO_PHOTO -> new NotFoundException("photo");
			case OWN_WORK, NOT_A_HOST -> new ForbiddenException(reason.detail());
			default -> new WrongStateException(reason.detail());
		};
	}

}
