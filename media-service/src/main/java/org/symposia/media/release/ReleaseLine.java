package org.symposia.media.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A release as lists show it: without its text and photos.
 *
 * @param id the release
 * @param slug the last part of its address
 * @param state where it stands
 * @param content who issues it, and for which event
 * @param edited who last changed it
 * @param publishedAt when it was published
 * @param summary what is said of its text
 */
public record ReleaseLine(@Id String id, String slug, ReleaseState state, Issue content, Edit edited,
		@Nullable Instant publishedAt, @Nullable Summary summary) {

	/** What is read from the store. */
	static final String[] FIELDS = { "slug", "state", "content.event", "content.hosts", "content.language", "edited",
			"publishedAt", "summary" };

	/** The headline, or the slug while none is recognised. */
	public String title() {
		return (this.summary != null && this.summary.headline() != null) ? this.summary.headline() : this.slug;
	}

	/** The day its dateline names. */
	public @Nullable LocalDate issued() {
		return (this.summary != null && this.summary.issued() != null) ? LocalDate.parse(this.summary.issued()) : null;
	}

	/** Whether everybody may read it. */
	boolean isPublic() {
		return this.state == ReleaseState.PUBLISHED;
	}

	/**
	 * Who issues a release.
	 *
	 * @param event the event it belongs to, if any
	 * @param hosts its host institutions
	 * @param language language tag of its text
	 */
	public record Issue(@Nullable String event, List<String> hosts, String language) {

	}

}
