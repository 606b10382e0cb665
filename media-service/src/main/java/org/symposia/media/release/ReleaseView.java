package org.symposia.media.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.Boilerplate;
import org.symposia.media.recognition.Contact;
import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.CaptionAndCredit;
import org.symposia.media.recognition.Quote;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.starter.text.LocalizedText;

/** A release in the JSON API. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Release", description = "A press release with what was recognised in its text.")
public record ReleaseView(String id, String slug, @Nullable String event, List<String> hosts, String language,
		String state, long version, String source, Recognised reading, List<PhotoView> photos,
		List<ApprovalView> approvals, List<String> missing, @Nullable Instant publishedAt) {

	/** The names of the approvers are included for press officers of the hosts only. */
	public static ReleaseView of(Release release, boolean officer) {
		ReleaseContent content = release.content();
		return new ReleaseView(release.id(), release.slug(), content.event(), content.hosts(), content.language(),
				release.state().word(), release.version(), content.source().text(), Recognised.of(content.recognised()),
				release.photos().stream().map(PhotoView::of).toList(),
				release.approvals().stream().map((approval) -> ApprovalView.of(approval, officer)).toList(),
				List.copyOf(release.missingApprovals()), release.publishedAt());
	}

	/** The parts recognised in the text. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Recognised(@Nullable String kicker, @Nullable String headline, @Nullable String subhead,
			@Nullable DatelineView dateline, List<String> body, List<Quote> quotes, List<Boilerplate> boilerplates,
			List<Contact> contacts, List<CaptionAndCredit> pictures, List<String> notices) {

		static Recognised of(RecognisedRelease recognised) {
			return new Recognised(recognised.kicker(), recognised.headline(), recognised.subhead(),
					DatelineView.of(recognised.dateline()), recognised.body(), recognised.quotes(),
					recognised.boilerplates(), recognised.contacts(), recognised.pictures(), recognised.notices());
		}

	}

	/** Place and date of issue. */
	record DatelineView(String text, @Nullable String place, @Nullable LocalDate date) {

		static @Nullable DatelineView of(@Nullable Dateline dateline) {
			return (dateline != null) ? new DatelineView(dateline.text(), dateline.place(), dateline.date()) : null;
		}

	}

	/** A photo with the addresses of its renditions. */
	public record PhotoView(String id, LocalizedText caption, LocalizedText alt, LocalizedText credit,
			LocalizedText usageTerms, int width, int height, String preview, String print) {

		/** Maps a photo. */
		public static PhotoView of(Photo photo) {
			PhotoText text = photo.text();
			return new PhotoView(photo.id(), text.caption(), text.alt(), text.credit(), text.usageTerms(),
					photo.width(), photo.height(), "/media/photos/" + photo.id() + "/page",
					"/media/photos/" + photo.id() + "/print");
		}

	}

	/** The approval of one institution. */
	record ApprovalView(String institution, @Nullable String name, Instant at) {

		static ApprovalView of(Approval approval, boolean officer) {
			return new ApprovalView(approval.institution(), officer ? approval.name() : null, approval.at());
		}

	}

}
