package org.symposia.media.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.media.reading.Boilerplate;
import org.symposia.media.reading.Contact;
import org.symposia.media.reading.Dateline;
import org.symposia.media.reading.PictureText;
import org.symposia.media.reading.Quote;
import org.symposia.media.reading.Reading;
import org.symposia.starter.text.LocalizedText;

/** A release as the JSON API shows it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Release", description = "A press release with what was recognised in its text.")
public record ReleaseView(String id, String slug, @Nullable String event, List<String> hosts, String language,
		String state, long version, String source, Recognised reading, List<PhotoView> photos,
		List<ApprovalView> approvals, List<String> missing, @Nullable Instant publishedAt) {

	/** Shows a release; who approved is told to its officers only. */
	public static ReleaseView of(Release release, boolean officer) {
		Content content = release.content();
		return new ReleaseView(release.id(), release.slug(), content.event(), content.hosts(), content.language(),
				release.state().word(), release.version(), content.source().text(), Recognised.of(content.reading()),
				release.photos().stream().map(PhotoView::of).toList(),
				release.approvals().stream().map((approval) -> ApprovalView.of(approval, officer)).toList(),
				List.copyOf(release.missing()), release.publishedAt());
	}

	/** What was recognised in the text. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Recognised(@Nullable String kicker, @Nullable String headline, @Nullable String subhead,
			@Nullable DatelineView dateline, List<String> body, List<Quote> quotes, List<Boilerplate> boilerplates,
			List<Contact> contacts, List<PictureText> pictures, List<String> notices) {

		static Recognised of(Reading reading) {
			return new Recognised(reading.kicker(), reading.headline(), reading.subhead(),
					DatelineView.of(reading.dateline()), reading.body(), reading.quotes(), reading.boilerplates(),
					reading.contacts(), reading.pictures(), reading.notices());
		}

	}

	/** Place and day of issue. */
	record DatelineView(String text, @Nullable String place, @Nullable LocalDate date) {

		static @Nullable DatelineView of(@Nullable Dateline dateline) {
			return (dateline != null) ? new DatelineView(dateline.text(), dateline.place(), dateline.date()) : null;
		}

	}

	/** A photo and where its renditions are. */
	public record PhotoView(String id, LocalizedText caption, LocalizedText alt, LocalizedText credit,
			LocalizedText usageTerms, int width, int height, String preview, String print) {

		/** Shows a photo. */
		public static PhotoView of(Photo photo) {
			PhotoText text = photo.text();
			return new PhotoView(photo.id(), text.caption(), text.alt(), text.credit(), text.usageTerms(),
					photo.width(), photo.height(), "/media/photos/" + photo.id() + "/page",
					"/media/photos/" + photo.id() + "/print");
		}

	}

	/** One institution's approval. */
	record ApprovalView(String institution, @Nullable String name, Instant at) {

		static ApprovalView of(Approval approval, boolean officer) {
			return new ApprovalView(approval.institution(), officer ? approval.name() : null, approval.at());
		}

	}

}
