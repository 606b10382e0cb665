package org.symposia.media.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.media.release.TransitionResult.Unchanged;
import org.symposia.media.release.TransitionResult.Reason;
import org.symposia.media.release.TransitionResult.Refused;
import org.symposia.media.release.TransitionResult.Applied;
import org.symposia.media.release.ReleaseProgress.Transition;
import org.symposia.starter.audit.AuditedDocument;
import org.symposia.starter.audit.PendingAuditEntry;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.consent.ConsentState;
import org.symposia.starter.consent.InstitutionConsents;
import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * A press release of one or more institutions. It is written, submitted, approved once by
 * every host institution, published, and may be withdrawn, then opened again. Any change
 * of text, photos or hosts after the submission voids the approvals. Nobody is shown as
 * host who has not consented.
 */
@Document("releases")
@SchemaVersion(3)
@CompoundIndex(def = "{'state': 1, 'publishedAt': -1}")
public final class Release implements AuditedDocument {

	/** Type of the domain event sent when a release changes. */
	public static final String CHANGED = "org.symposia.media.release-changed";

	@Id
	private final String id;

	@Version
	private @Nullable Long version;

	@Indexed(unique = true)
	private String slug;

	private ReleaseContent content;

	private InstitutionConsents consents;

	private ReleaseState state;

	private Edit edited;

	private List<Approval> approvals;

	private List<Photo> photos;

	private @Nullable Instant publishedAt;

	private TextSummary summary;

	private List<PendingAuditEntry> journal;

	private Outbox outbox;

	Release(String id, @Nullable Long version, String slug, ReleaseContent content,
			@Nullable InstitutionConsents consents, ReleaseState state, Edit edited, List<Approval> approvals,
			List<Photo> photos, @Nullable Instant publishedAt, @Nullable TextSummary summary,
			@Nullable List<PendingAuditEntry> journal, Outbox outbox) {
		this.id = id;
		this.version = version;
		this.slug = slug;
		this.content = content;
		this.consents = (consents != null) ? consents : InstitutionConsents.all();
		this.state = state;
		this.edited = edited;
		this.approvals = List.copyOf(approvals);
		this.photos = List.copyOf(photos);
		this.publishedAt = publishedAt;
		this.summary = (summary != null) ? summary : TextSummary.of(content);
		this.journal = (journal != null) ? List.copyOf(journal) : List.of();
		this.outbox = outbox;
	}

	/** A draft. Its author consents for the own institutions. */
	static Release create(String id, String slug, ReleaseContent content, Caller by, Instant now) {
		InstitutionConsents consents = InstitutionConsents.all()
			.naming(List.of(), content.hosts(), (host) -> answersFor(host, by));
		Release release = new Release(id, null, slug, content, consents, ReleaseState.DRAFT, Edit.of(by, now),
				List.of(), List.of(), null, TextSummary.of(content), List.of(), Outbox.empty());
		release.addEvent(now);
		return release;
	}

	TransitionResult edit(String slug, ReleaseContent content, Caller by, Instant now) {
		if (content.equals(this.content) && slug.equals(this.slug)) {
			return new Unchanged();
		}
		return change(by, now, () -> {
			this.slug = slug;
			this.consents = this.consents.naming(this.content.hosts(), content.hosts(), (host) -> answersFor(host, by));
			this.content = content;
			this.summary = TextSummary.of(content);
		});
	}

	/** Adds a photo at the end. */
	public TransitionResult add(Photo photo, Caller by, Instant now) {
		return album().isFull() ? new Refused(Reason.ALBUM_FULL) : update(album().with(photo), by, now);
	}

	/** Replaces the text of a photo. */
	public TransitionResult describe(String photo, PhotoText text, Caller by, Instant now) {
		return album().has(photo) ? update(album().describing(photo, text), by, now) : new Refused(Reason.NO_PHOTO);
	}

	/** Removes a photo. */
	public TransitionResult remove(String photo, Caller by, Instant now) {
		return update(album().without(photo), by, now);
	}

	/** Moves a photo one position forward. */
	public TransitionResult advance(String photo, Caller by, Instant now) {
		return album().has(photo) ? update(album().advancing(photo), by, now) : new Refused(Reason.NO_PHOTO);
	}

	private Album album() {
		return new Album(this.photos);
	}

	private TransitionResult update(Album album, Caller by, Instant now) {
		return album.equals(album()) ? new Unchanged() : change(by, now, () -> this.photos = album.photos());
	}

	private TransitionResult change(Caller by, Instant now, Runnable change) {
		Transition transition = progress().changed();
		if (transition instanceof Transition.To) {
			change.run();
			this.edited = Edit.of(by, now);
		}
		return apply(transition, now);
	}

	/** Submits the release to its host institutions for approval. */
	public TransitionResult submit(Instant now) {
		return apply(progress().submitted(hasHeadline()), now);
	}

	/**
	 * Records a host institution's approval, by which it consents as well; the last one
	 * makes the release approved.
	 */
	public TransitionResult approve(String institution, Caller by, Instant now) {
		List<String> hosts = issuers();
		if (!hosts.contains(institution)) {
			return new Refused(Reason.NOT_A_HOST);
		}
		Transition transition = progress().approved(new Approval(institution, by.subject(), by.name(), now), hosts);
		if (transition instanceof Transition.To) {
			if (isOwnWork(by)) {
				return new Refused(Reason.OWN_WORK);
			}
			this.consents = this.consents.consentedBy(institution);
		}
		return apply(transition, now);
	}

	/** Records that a named institution agrees to be shown as host. */
	public TransitionResult consent(String institution, Instant now) {
		return answer(this.consents.consentedBy(institution), this.consents.stateOf(institution), now);
	}

	/**
	 * Records that a named institution does not agree to be shown as host, or no longer.
	 */
	public TransitionResult decline(String institution, Instant now) {
		return issuers().equals(List.of(institution)) ? new Refused(Reason.LAST_HOST)
				: answer(this.consents.declinedBy(institution), ConsentState.CONSENTED, now);
	}

	/** Approvals are void where an institution begins or ceases to be an issuer. */
	private TransitionResult answer(InstitutionConsents answered, ConsentState before, Instant now) {
		if (answered.equals(this.consents)) {
			return new Unchanged();
		}
		this.consents = answered;
		if (before != ConsentState.ASKED && progress().changed() instanceof Transition.To changed) {
			return apply(changed, now);
		}
		addEvent(now);
		return new Applied();
	}

	/** Makes an approved release public. */
	public TransitionResult publish(Instant now) {
		return apply(progress().published(hasHeadline(), now), now);
	}

	/** Withdraws a published release. */
	public TransitionResult withdraw(Instant now) {
		return apply(progress().withdrawn(), now);
	}

	/** Turns a withdrawn release into a draft at the same address. */
	public TransitionResult reopen(Instant now) {
		return apply(progress().reopened(), now);
	}

	private ReleaseProgress progress() {
		return new ReleaseProgress(this.state, this.approvals, this.publishedAt);
	}

	private boolean hasHeadline() {
		return this.summary.headline() != null;
	}

	private TransitionResult apply(Transition transition, Instant now) {
		return switch (transition) {
			case Transition.None() -> new Unchanged();
			case Transition.Refused(Reason reason) -> new Refused(reason);
			case Transition.To(ReleaseProgress next) -> {
				this.state = next.state();
				this.approvals = next.approvals();
				this.publishedAt = next.publishedAt();
				addEvent(now);
				yield new Applied();
			}
		};
	}

	private void addEvent(Instant now) {
		this.outbox = this.outbox.add(DomainEvent.of(CHANGED, this.id, now,
				Map.of("id", this.id, "state", this.state.name(), "slug", this.slug)));
	}

	/** Adds an entry that is saved with the change and then copied to the audit trail. */
	void addToJournal(PendingAuditEntry step) {
		this.journal = Stream.concat(this.journal.stream(), Stream.of(step)).toList();
	}

	/** Entries that may not be in the audit trail yet. */
	@Override
	public List<PendingAuditEntry> journal() {
		return this.journal;
	}

	/** Whether the caller, as last editor, may not approve for the sole host. */
	public boolean isOwnWork(Caller caller) {
		return issuers().size() == 1 && this.edited.isBy(caller);
	}

	/** The host institutions that have not approved yet. */
	public Set<String> missingApprovals() {
		return progress().missingApprovals(issuers());
	}

	/**
	 * Whether the caller is an administrator or belongs to a host that has not declined.
	 */
	public boolean isManagedBy(Caller caller) {
		return caller.isAdmin() || issuers().stream().anyMatch(caller::belongsTo);
	}

	/** Ids of the named hosts that consent; the public sees no others. */
	public List<String> hosts() {
		return this.consents.consenting(this.content.hosts());
	}

	/** What a named host has answered. */
	public ConsentState consentOf(String host) {
		return this.consents.stateOf(host);
	}

	/**
	 * The named hosts that have not declined: those that edit it and have to approve it.
	 */
	private List<String> issuers() {
		return this.content.hosts().stream().filter((host) -> consentOf(host) != ConsentState.DECLINED).toList();
	}

	/** Whether the caller may answer for an institution that was named as host. */
	static boolean answersFor(String institution, Caller caller) {
		return caller.has(Role.PRESS_OFFICER) && caller.belongsTo(institution);
	}

	/** Whether everybody may read it; see {@link PublicationRule}. */
	public boolean isPublic() {
		return PublicationRule.isPublic(this.state);
	}

	@Override
	public String id() {
		return this.id;
	}

	/** Zero until it is first stored. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	public String slug() {
		return this.slug;
	}

	public ReleaseContent content() {
		return this.content;
	}

	public ReleaseState state() {
		return this.state;
	}

	public Edit edited() {
		return this.edited;
	}

	public List<Approval> approvals() {
		return this.approvals;
	}

	public List<Photo> photos() {
		return this.photos;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
