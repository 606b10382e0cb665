package org.symposia.media.release;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.symposia.starter.caller.Caller;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * A press release of one or more institutions. It is written, submitted, approved once by
 * every host institution, published, and may be withdrawn. Any change of text or photos
 * after the submission voids the approvals.
 */
@Document("releases")
@CompoundIndex(def = "{'state': 1, 'publishedAt': -1}")
public final class Release {

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

	private Outbox outbox;

	Release(String id, @Nullable Long version, String slug, Content content, ReleaseState state, Edit edited,
			List<Approval> approvals, List<Photo> photos, @Nullable Instant publishedAt, Outbox outbox) {
		this.id = id;
		this.version = version;
		this.slug = slug;
		this.content = content;
		this.state = state;
		this.edited = edited;
		this.approvals = List.copyOf(approvals);
		this.photos = List.copyOf(photos);
		this.publishedAt = publishedAt;
		this.outbox = outbox;
	}

	static Release draft(String id, String slug, Content content, Caller by, Instant now) {
		Release release = new Release(id, null, slug, content, ReleaseState.DRAFT, Edit.of(by, now), List.of(),
				List.of(), null, Outbox.empty());
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
		});
	}

	/** Adds a photo at the end. */
	public Decision add(Photo photo, Caller by, Instant now) {
		return changing(by, now, () -> this.photos = Stream.concat(this.photos.stream(), Stream.of(photo)).toList());
	}

	/** Replaces what is said about a photo. */
	public Decision describe(String photo, PhotoText text, Caller by, Instant now) {
		UnaryOperator<Photo> described = (each) -> each.id().equals(photo)
				? new Photo(each.id(), text, each.width(), each.height(), each.digest(), each.addedBy(), each.addedAt())
				: each;
		List<Photo> changed = this.photos.stream().map(described).toList();
		return changed.equals(this.photos) ? new DoneBefore() : changing(by, now, () -> this.photos = changed);
	}

	/** Removes a photo. */
	public Decision remove(String photo, Caller by, Instant now) {
		List<Photo> rest = this.photos.stream().filter((each) -> !each.id().equals(photo)).toList();
		return rest.equals(this.photos) ? new DoneBefore() : changing(by, now, () -> this.photos = rest);
	}

	private Decision changing(Caller by, Instant now, Runnable change) {
		if (!this.state.isOpen()) {
			return new Refused(Reason.CLOSED);
		}
		change.run();
		this.edited = Edit.of(by, now);
		this.approvals = List.of();
		this.state = (this.state == ReleaseState.APPROVED) ? ReleaseState.SUBMITTED : this.state;
		return told(now);
	}

	/** Lays the release before its host institutions. */
	public Decision submit(Instant now) {
		if (!this.state.isOpen()) {
			return new Refused(Reason.CLOSED);
		}
		if (this.state != ReleaseState.DRAFT) {
			return new DoneBefore();
		}
		if (this.content.reading().headline() == null) {
			return new Refused(Reason.NO_HEADLINE);
		}
		this.state = ReleaseState.SUBMITTED;
		return told(now);
	}

	/** Records a host institution's approval; the last one makes the release approved. */
	public Decision approve(String institution, Caller by, Instant now) {
		if (!this.content.hosts().contains(institution)) {
			return new Refused(Reason.NOT_A_HOST);
		}
		if (approvedBy().contains(institution)) {
			return new DoneBefore();
		}
		if (this.state != ReleaseState.SUBMITTED) {
			return new Refused(this.state.isOpen() ? Reason.NOT_SUBMITTED : Reason.CLOSED);
		}
		if (this.content.hosts().size() == 1 && this.edited.isBy(by)) {
			return new Refused(Reason.OWN_WORK);
		}
		Approval approval = new Approval(institution, by.subject(), by.name(), now);
		this.approvals = Stream.concat(this.approvals.stream(), Stream.of(approval)).toList();
		this.state = missing().isEmpty() ? ReleaseState.APPROVED : this.state;
		return told(now);
	}

	/** Makes the release readable by everybody. */
	public Decision publish(Instant now) {
		return switch (this.state) {
			case PUBLISHED -> new DoneBefore();
			case WITHDRAWN -> new Refused(Reason.CLOSED);
			case DRAFT, SUBMITTED -> new Refused(Reason.NOT_APPROVED);
			case APPROVED -> {
				this.state = ReleaseState.PUBLISHED;
				this.publishedAt = now;
				yield told(now);
			}
		};
	}

	/** Takes a published release back. */
	public Decision withdraw(Instant now) {
		return switch (this.state) {
			case WITHDRAWN -> new DoneBefore();
			case DRAFT, SUBMITTED, APPROVED -> new Refused(Reason.NOT_PUBLISHED);
			case PUBLISHED -> {
				this.state = ReleaseState.WITHDRAWN;
				yield told(now);
			}
		};
	}

	private Decision told(Instant now) {
		tell(now);
		return new Taken();
	}

	private void tell(Instant now) {
		this.outbox = this.outbox.add(DomainEvent.of(CHANGED, this.id, now,
				Map.of("id", this.id, "state", this.state.name(), "slug", this.slug)));
	}

	/** The host institutions whose approval is missing. */
	public Set<String> missing() {
		Set<String> missing = new LinkedHashSet<>(this.content.hosts());
		missing.removeAll(approvedBy());
		return missing;
	}

	private List<String> approvedBy() {
		return this.approvals.stream().map(Approval::institution).toList();
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
