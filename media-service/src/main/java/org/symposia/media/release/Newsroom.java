package org.symposia.media.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Where press officers keep their releases. */
@Service
public class Newsroom {

	private static final int TRIES = 20;

	private final Releases releases;

	private final WishRules rules;

	private final AuditTrail audit;

	private final Clock clock;

	Newsroom(Releases releases, WishRules rules, AuditTrail audit, Clock clock) {
		this.releases = releases;
		this.rules = rules;
		this.audit = audit;
		this.clock = clock;
	}

	/** Opens a new release. */
	public Release open(Wish wish, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Content content = this.rules.check(wish, caller);
		boolean chosen = StringUtils.hasText(wish.slug());
		String slug = chosen ? Slug.chosen(Objects.requireNonNull(wish.slug())) : derived(content);
		for (int i = 1; i <= TRIES; i++) {
			try {
				String candidate = (i == 1) ? slug : slug + "-" + i;
				return this.releases
					.save(Release.draft(UUID.randomUUID().toString(), candidate, content, caller, now()));
			}
			catch (DuplicateKeyException ex) {
				if (chosen) {
					throw taken(slug);
				}
			}
		}
		return this.releases.save(Release.draft(UUID.randomUUID().toString(),
				slug.substring(0, Math.min(slug.length(), 40)) + "-" + UUID.randomUUID(), content, caller, now()));
	}

	private String derived(Content content) {
		String day = now().toString().substring(0, 10);
		return Slug.derived(content.reading().headline(), "release-" + day);
	}

	/** Gives a release other words, hosts or address. */
	public Release edit(String id, @Nullable String ifMatch, Wish wish, Caller caller) {
		Release release = forOfficer(id, caller);
		Content content = this.rules.check(wish, caller);
		String slug = StringUtils.hasText(wish.slug()) ? Slug.chosen(wish.slug()) : release.slug();
		try {
			return change(id, ifMatch, caller, (found, now) -> found.edit(slug, content, caller, now));
		}
		catch (DuplicateKeyException ex) {
			throw taken(slug);
		}
	}

	private static InvalidInputException taken(String slug) {
		return new InvalidInputException("slug", "Another release has the address \"" + slug + "\"; choose another.");
	}

	/**
	 * Changes a release of the caller's institution, or says why not.
	 * @throws StaleVersionException if the caller saw another version
	 * @throws WrongStateException if the release refuses
	 */
	public Release change(String id, @Nullable String ifMatch, Caller caller,
			BiFunction<Release, Instant, Decision> wish) {
		return attempt(id, ifMatch, caller, wish).release();
	}

	/**
	 * Like a change, and remembers who took which step; a repeated step leaves no trace.
	 */
	public Release step(String id, @Nullable String ifMatch, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, Decision> wish) {
		Outcome outcome = attempt(id, ifMatch, caller, wish);
		if (outcome.changed()) {
			this.audit.record(caller, step.action(), id, step.details());
		}
		return outcome.release();
	}

	private Outcome attempt(String id, @Nullable String ifMatch, Caller caller,
			BiFunction<Release, Instant, Decision> wish) {
		for (int i = 0; i < TRIES; i++) {
			Release release = forOfficer(id, caller);
			EntityVersions.require(ifMatch, release.version());
			try {
				return switch (wish.apply(release, now())) {
					case Decision.Refused(Decision.Reason reason) -> throw refusal(reason);
					case Decision.DoneBefore() -> new Outcome(release, false);
					case Decision.Taken() -> new Outcome(this.releases.save(release), true);
				};
			}
			catch (OptimisticLockingFailureException ex) {
				if (StringUtils.hasText(ifMatch)) {
					throw new StaleVersionException();
				}
			}
		}
		throw new StaleVersionException();
	}

	private static RuntimeException refusal(Decision.Reason reason) {
		return switch (reason) {
			case NO_HEADLINE -> new InvalidInputException("source", reason.detail());
			case OWN_WORK, NOT_A_HOST -> new ForbiddenException(reason.detail());
			default -> new WrongStateException(reason.detail());
		};
	}

	/** A release of one of the caller's institutions. */
	public Release forOfficer(String id, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Release release = this.releases.findById(id).orElseThrow(() -> new NotFoundException("release"));
		if (!release.isOf(caller)) {
			throw new ForbiddenException("This release belongs to other institutions.");
		}
		return release;
	}

	/** A release the caller may read: public, or of the caller's institution. */
	public Release forReader(String id, Caller caller) {
		boolean officer = caller.has(Role.PRESS_OFFICER) || caller.isAdmin();
		Release release = this.releases.findById(id).orElseThrow(() -> new NotFoundException("release"));
		if (release.isPublic()) {
			return release;
		}
		if (!officer) {
			throw new NotFoundException("release");
		}
		return forOfficer(id, caller);
	}

	/** A published release by the last part of its address. */
	public Release published(String slug) {
		return this.releases.findBySlug(slug)
			.filter(Release::isPublic)
			.orElseThrow(() -> new NotFoundException("release"));
	}

	/** What everybody may read, latest first; of one event or of all. */
	public List<Release> published() {
		return this.releases.findTop200ByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED);
	}

	/** What everybody may read about an event, latest first. */
	public List<Release> publishedFor(String event) {
		return this.releases.findTop50ByStateAndContentEventOrderByPublishedAtDesc(ReleaseState.PUBLISHED, event);
	}

	/** The releases of the caller's institutions, latest change first. */
	public List<Release> onDesk(Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		return caller.isAdmin() ? this.releases.findTop200ByOrderByEditedAtDesc()
				: this.releases.findTop200ByContentHostsInOrderByEditedAtDesc(caller.institutions());
	}

	private Instant now() {
		return this.clock.instant();
	}

	private record Outcome(Release release, boolean changed) {

	}

}
