package org.symposia.media.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import org.symposia.starter.consent.ConsentState;
import org.symposia.starter.consent.InstitutionConsents;

/**
 * Projection of a release for lists, without its text.
 *
 * @param id the release
 * @param slug last part of its address
 * @param state its state
 * @param content event, hosts and language
 * @param consents what the hosts have answered
 * @param edited the last change
 * @param publishedAt time of the publication, if it is or was public
 * @param summary headline and date of its text
 * @param photos its first photo only
 */
public record ReleaseSummary(@Id String id, String slug, ReleaseState state, Details content,
		@Nullable InstitutionConsents consents, Edit edited, @Nullable Instant publishedAt,
		@Nullable TextSummary summary, @Nullable List<Photo> photos) {

	static final String[] FIELDS = { "slug", "state", "content.event", "content.hosts", "content.language", "consents",
			"edited", "publishedAt", "summary" };

	/** The headline, or the slug if none is recognised. */
	public String title() {
		return (this.summary != null && this.summary.headline() != null) ? this.summary.headline() : this.slug;
	}

	/** The date in its dateline. */
	public @Nullable LocalDate issued() {
		return (this.summary != null && this.summary.issued() != null) ? LocalDate.parse(this.summary.issued()) : null;
	}

	/** The photo that leads the release. */
	public Optional<Photo> leadPhoto() {
		return (this.photos != null) ? this.photos.stream().findFirst() : Optional.empty();
	}

	/** Ids of the named hosts that consent; the public sees no others. */
	public List<String> hosts() {
		return consentsOrAll().consenting(this.content.hosts());
	}

	/** What a named host has answered. */
	public ConsentState consentOf(String host) {
		return consentsOrAll().stateOf(host);
	}

	private InstitutionConsents consentsOrAll() {
		return Objects.requireNonNullElse(this.consents, InstitutionConsents.all());
	}

	boolean isPublic() {
		return PublicationRule.isPublic(this.state);
	}

	/**
	 * The details of {@link ReleaseContent} without the text.
	 *
	 * @param event id of the event it belongs to, if any
	 * @param hosts ids of the institutions named as hosts
	 * @param language language tag of its text
	 */
	public record Details(@Nullable String event, List<String> hosts, String language) {

	}

}
