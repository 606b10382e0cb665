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

import org.symposia.media.release.Decision.DoneBefore;
import org.symposia.media.release.Decision.Reason;
import org.symposia.media.release.Decision.Refused;
import org.symposia.media.release.Decision.Taken;
import org.symposia.media.release.Standing.Move;
import org.symposia.starter.audit.Journaled;
import org.symposia.starter.audit.NotedStep;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * A press release of one or more institutions. It is written, submitted, approved once by
 * every host institution, published, and may be withdrawn, then opened again. Any change
 * of text or photos after the submission voids the approvals.
 */
@Document("releases")
@CompoundIndex(def = "{'state': 1, 'publishedAt': -1}")
public final class Release implements Journaled {

	/** Type of the event told whenever a release changes. */
	public static final String CHANGED = "org.symposia.media.release-changed";

	@Id
	private final String id;

	@Version
	private @Nullable Long version;

	@Indexed(unique = true)
	private String slug;

	private Content content;

	private ReleaseState state;

	private Edit edited;

	private List<Approval> approvals;

	private List<Photo> photos;

	private @Nullable Instant publishedAt;

	private Summary summary;

	private List<NotedStep> journal;

	private Outbox outbox;

	Release(String id, @Nullable Long version, String slug, Content content, ReleaseState state, Edit edited,
			List<Approval> approvals, List<Photo> photos, @Nullable Instant publishedAt, @Nullable Summary summary,
			@Nullable List<NotedStep> journal, Outbox outbox) {
		this.id = id;
		this.version = version;
		this.slug = slug;
		this.content = content;
		this.state = state;
		this.edited = edited;
		this.approvals = List.copyOf(approvals);
		this.photos = List.copyOf(photos);
		this.publishedAt = publishedAt;
		this.summary = (summary != null) ? summary : Summary.of(content);
		this.journal = (journal != null) ? List.copyOf(journal) : List.of();
		this.outbox = outbox;
	}

	static Release draft(String id, String slug, Content content, Caller by, Instant now) {
		Release release = new Release(id, null, slug, content, ReleaseState.DRAFT, Edit.of(by, now), List.of(),
				List.of(), null, Summary.of(content), List.of(), Outbox.empty());
		release.tell(now);
		return release;
	}

	Decision edit(String slug, Content content, Caller by, Instant now) {
		if (content.equals(this.content) && slug.equals(this.slug)) {
			return new DoneBefore();
		}
		return changing(by, now, () -> {
			this.slug = slug;
			this.content = content;
			this.summary = Summary.of(content);
		});
	}

	/** Adds a photo at the end. */
	public Decision add(Photo photo, Caller by, Instant now) {
		return album().isFull() ? new Refused(Reason.ALBUM_FULL) : arrange(album().with(photo), by, now);
	}

	/** Replaces what is said about a photo. */
	public Decision describe(String photo, PhotoText text, Caller by, Instant now) {
		return album().has(photo) ? arrange(album().describing(photo, text), by, now) : new Refused(Reason.NO_PHOTO);
	}

	/** Removes a photo. */
	public Decision remove(String photo, Caller by, Instant now) {
		return arrange(album().without(photo), by, now);
	}

	/** Moves a photo one place further forward. */
	public Decision advance(String photo, Caller by, Instant now) {
		return album().has(photo) ? arrange(album().advancing(photo), by, now) : new Refused(Reason.NO_PHOTO);
	}

	private Album album() {
		return new Album(this.photos);
	}

	private Decision arrange(Album album, Caller by, Instant now) {
		return album.equals(album()) ? new DoneBefore() : changing(by, now, () -> this.photos = album.photos());
	}

	private Decision changing(Caller by, Instant now, Runnable change) {
		Move move = standing().changed();
		if (move instanceof Move.To) {
			change.run();
			this.edited = Edit.of(by, now);
		}
		return take(move, now);
	}

	/** Lays the release before its host institutions. */
	public Decision submit(Instant now) {
		return take(standing().submitted(isTitled()), now);
	}

	/** Records a host institution's approval; the last one makes the release approved. */
	public Decision approve(String institution, Caller by, Instant now) {
		List<String> hosts = this.content.hosts();
		if (!hosts.contains(institution)) {
			return new Refused(Reason.NOT_A_HOST);
		}
		Move move = standing().approved(new Approval(institution, by.subject(), by.name(), now), hosts);
		return (move instanceof Move.To && isOwnWork(by)) ? new Refused(Reason.OWN_WORK) : take(move, now);
	}

	/** Makes the release readable by everybody. */
	public Decision publish(Instant now) {
		return take(standing().published(isTitled(), now), now);
	}

	/** Takes a published release back. */
	public Decision withdraw(Instant now) {
		return take(standing().withdrawn(), now);
	}

	/** Makes a withdrawn release a draft again. */
	public Decision reopen(Instant now) {
		return take(standing().reopened(), now);
	}

	private Standing standing() {
		return new Standing(this.state, this.approvals, this.publishedAt);
	}

	private boolean isTitled() {
		return this.summary.headline() != null;
	}

	private Decision take(Move move, Instant now) {
		return switch (move) {
			case Move.Nowhere() -> new DoneBefore();
			case Move.Barred(Reason reason) -> new Refused(reason);
			case Move.To(Standing next) -> {
				this.state = next.state();
				this.approvals = next.approvals();
				this.publishedAt = next.publishedAt();
				tell(now);
				yield new Taken();
			}
		};
	}

	private void tell(Instant now) {
		this.outbox = this.outbox.add(DomainEvent.of(CHANGED, this.id, now,
				Map.of("id", this.id, "state", this.state.name(), "slug", this.slug)));
	}

	/**
	 * Notes a step to be copied into the audit trail, in the same write as its effect.
	 */
	void remember(NotedStep step) {
		this.journal = Stream.concat(this.journal.stream(), Stream.of(step)).toList();
	}

	/** Steps that may not be in the audit trail yet. */
	@Override
	public List<NotedStep> journal() {
		return this.journal;
	}

	/**
	 * Whether four eyes forbid the caller to approve: a sole host, and their own edit.
	 */
	public boolean isOwnWork(Caller caller) {
		return this.content.hosts().size() == 1 && this.edited.isBy(caller);
	}

	/** The host institutions whose approval is missing. */
	public Set<String> missing() {
		return standing().missing(this.content.hosts());
	}

	/** Whether the caller belongs to a host institution or may do all. */
	public boolean isOf(Caller caller) {
		return caller.isAdmin() || this.content.hosts().stream().anyMatch(caller::belongsTo);
	}

	/** Whether everybody may read it. */
	public boolean isPublic() {
		return this.state == ReleaseState.PUBLISHED;
	}

	/** The id. */
	@Override
	public String id() {
		return this.id;
	}

	/** The stored version, counted from zero. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The last part of its address. */
	public String slug() {
		return this.slug;
	}

	/** What it says. */
	public Content content() {
		return this.content;
	}

	/** Where it stands. */
	public ReleaseState state() {
		return this.state;
	}

	/** Who last changed it. */
	public Edit edited() {
		return this.edited;
	}

	/** The approvals so far. */
	public List<Approval> approvals() {
		return this.approvals;
	}

	/** The photos in their order. */
	public List<Photo> photos() {
		return this.photos;
	}

	/** When it was published. */
	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
