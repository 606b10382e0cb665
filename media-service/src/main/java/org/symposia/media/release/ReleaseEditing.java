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

import org.symposia.media.event.Events;
import org.symposia.media.input.InputErrors;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Creates and changes releases; every change is written to the audit trail. */
@Service
public class ReleaseEditing {

	private static final int NUMBERED_SLUGS = 20;

	private final ReleaseStore releases;

	private final ReleaseDraftValidator validator;

	private final Events events;

	private final InputErrors errors;

	private final Clock clock;

	ReleaseEditing(ReleaseStore releases, ReleaseDraftValidator validator, Events events, InputErrors errors,
			Clock clock) {
		this.releases = releases;
		this.validator = validator;
		this.events = events;
		this.errors = errors;
		this.clock = clock;
	}

	/** Creates a draft. */
	public Release create(ReleaseDraft draft, FieldErrors errors, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		ReleaseContent content = this.validator.validate(draft, null, errors, caller);
		String chosen = draft.slug();
		return StringUtils.hasText(chosen) ? create(Slug.chosen(chosen), content, caller)
				: createWithFreeSlug(content, caller);
	}

	private Release createWithFreeSlug(ReleaseContent content, Caller caller) {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), this.events.zone(content.event()));
		String slug = Slug.derived(content.recognised().headline(), "release-" + day);
		return IntStream.rangeClosed(1, NUMBERED_SLUGS)
			.mapToObj((i) -> (i == 1) ? slug : slug + "-" + i)
			.flatMap((free) -> createIfSlugIsFree(free, content, caller).stream())
			.findFirst()
			.orElseGet(() -> create(Slug.unique(slug), content, caller));
	}

	private Release create(String slug, ReleaseContent content, Caller caller) {
		return createIfSlugIsFree(slug, content, caller).orElseThrow(() -> this.errors.at("slug", "slug.taken", slug));
	}

	private Optional<Release> createIfSlugIsFree(String slug, ReleaseContent content, Caller caller) {
		return this.releases.insertIfSlugIsFree(newDraft(slug, content, caller));
	}

	private Release newDraft(String slug, ReleaseContent content, Caller caller) {
		Instant now = this.clock.instant();
		Release release = Release.create(UUID.randomUUID().toString(), slug, content, caller, now);
		release.addToJournal(AuditedStep.of("release.opened").by(caller, now));
		return release;
	}

	/** Replaces text and details of a release. */
	public Release update(String id, @Nullable String ifMatch, ReleaseDraft draft, FieldErrors errors, Caller caller) {
		Release release = this.releases.forOfficer(id, caller);
		ReleaseContent content = this.validator.validate(draft, release.content().event(), errors, caller);
		String slug = StringUtils.hasText(draft.slug()) ? Slug.chosen(draft.slug()) : release.slug();
		try {
			return change(id, ifMatch, caller, AuditedStep.of("release.edited"),
					(found, now) -> found.edit(slug, content, caller, now));
		}
		catch (DuplicateKeyException ex) {
			throw this.errors.at("slug", "slug.taken", slug);
		}
	}

	/**
	 * Applies a change to a release of the caller's institution, records it in the audit
	 * trail, and repeats it after a concurrent change; a change without effect is not
	 * recorded.
	 * @throws StaleVersionException if the version is not the expected one
	 * @throws WrongStateException if the state does not allow the change
	 */
	public Release change(String id, @Nullable String ifMatch, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, TransitionResult> change) {
		return OptimisticRetry
			.retry(() -> changed(this.releases.forOfficer(id, caller), ifMatch, caller, step, change));
	}

	/**
	 * Applies the answer of an institution that a release names as host, as
	 * {@link #change} does.
	 */
	public Release answer(String id, String institution, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, TransitionResult> answer) {
		return OptimisticRetry
			.retry(() -> changed(this.releases.naming(institution, id, caller), null, caller, step, answer));
	}

	/**
	 * A repeated request for what is already done succeeds whatever its {@code If-Match}
	 * says (RFC 9110, section 13.1.1).
	 */
	private Release changed(Release release, @Nullable String ifMatch, Caller caller, AuditedStep step,
			BiFunction<Release, Instant, TransitionResult> change) {
		Instant now = this.clock.instant();
		TransitionResult result = change.apply(release, now);
		if (!(result instanceof TransitionResult.Unchanged)) {
			EntityVersions.require(ifMatch, release.version());
		}
		return switch (result) {
			case TransitionResult.Refused(TransitionResult.Reason reason) -> throw refusal(reason);
			case TransitionResult.Unchanged() -> release;
			case TransitionResult.Applied() -> {
				release.addToJournal(step.by(caller, now));
				yield this.releases.save(release);
			}
		};
	}

	private RuntimeException refusal(TransitionResult.Reason reason) {
		return switch (reason) {
			case NO_HEADLINE -> this.errors.at("source", "source.headline");
			case NO_PHOTO -> new NotFoundException("photo");
			case OWN_WORK, NOT_A_HOST -> new ForbiddenException(reason.detail());
			default -> new WrongStateException(reason.detail());
		};
	}

}
