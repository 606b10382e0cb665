package org.symposia.media.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.Boilerplate;
import org.symposia.media.recognition.CaptionAndCredit;
import org.symposia.media.recognition.Contact;
import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.Quote;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.starter.text.LocalizedText;

/** A release in the JSON API. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Release", description = "A press release with what was recognised in its text.")
public record ReleaseView(String id, String slug, @Nullable String event, List<String> hosts,
		List<String> consentingHosts, String language, String state, long version, String source,
		RecognisedView reading, List<PhotoView> photos, List<ApprovalView> approvals, List<String> missing,
		@Nullable Instant publishedAt) {

	/**
	 * Press officers of the hosts see all named hosts and who has approved; others see
	 * the hosts that consent.
	 */
	public static ReleaseView of(Release release, boolean officer) {
		ReleaseContent content = release.content();
		return new ReleaseView(release.id(), release.slug(), content.event(),
				officer ? content.hosts() : release.hosts(), release.hosts(), content.language(), release.state().key(),
				release.version(), content.source().text(), RecognisedView.of(content.recognised()),
				release.photos().stream().map(PhotoView::of).toList(),
				release.approvals()
					.stream()
					.filter((approval) -> officer || release.hosts().contains(approval.institution()))
					.map((approval) -> ApprovalView.of(approval, officer))
					.toList(),
				release.missingApprovals()
					.stream()
					.filter((host) -> officer || release.hosts().contains(host))
					.toList(),
				release.publishedAt());
	}

	/** The parts recognised in the text. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	public record RecognisedView(@Nullable String kicker, @Nullable String headline, @Nullable String subhead,
			@Nullable DatelineView dateline, List<String> body, List<QuoteView> quotes,
			List<BoilerplateView> boilerplates, List<ContactView> contacts, List<CaptionView> pictures,
			List<String> notices) {

		/** Maps the recognised parts. */
		public static RecognisedView of(RecognisedRelease recognised) {
			return new RecognisedView(recognised.kicker(), recognised.headline(), recognised.subhead(),
					DatelineView.of(recognised.dateline()), recognised.body(),
					recognised.quotes().stream().map(QuoteView::of).toList(),
					recognised.boilerplates().stream().map(BoilerplateView::of).toList(),
					recognised.contacts().stream().map(ContactView::of).toList(),
					recognised.pictures().stream().map(CaptionView::of).toList(), recognised.notices());
		}

	}

	/** Place and date of issue. */
	public record DatelineView(String text, @Nullable String place, @Nullable LocalDate date) {

		static @Nullable DatelineView of(@Nullable Dateline dateline) {
			return (dateline != null) ? new DatelineView(dateline.text(), dateline.place(), dateline.date()) : null;
		}

	}

	/** A quote of a person. */
	public record QuoteView(String text, @Nullable String speaker, @Nullable String function) {

		static QuoteView of(Quote quote) {
			return new QuoteView(quote.text(), quote.speaker(), quote.function());
		}

	}

	/** The description of an institution. */
	public record BoilerplateView(String title, String subject, List<String> paragraphs) {

		static BoilerplateView of(Boilerplate boilerplate) {
			return new BoilerplateView(boilerplate.title(), boilerplate.subject(), boilerplate.paragraphs());
		}

	}

	/** A media contact. */
	public record ContactView(@Nullable String organisation, @Nullable String name, @Nullable String function,
			List<ChannelView> channels) {

		/** The name, or the organisation, or both. */
		public String title() {
			return Stream.of(this.name, this.organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
		}

		/** Function and channels on one line. */
		public String details() {
			return Stream.concat(Stream.ofNullable(this.function), this.channels.stream().map(ChannelView::line))
				.collect(Collectors.joining(" · "));
		}

		static ContactView of(Contact contact) {
			return new ContactView(contact.organisation(), contact.name(), contact.function(),
					contact.channels()
						.stream()
						.map((channel) -> new ChannelView(channel.label(), channel.value()))
						.toList());
		}

	}

	/** A mail address, telephone number or page of a contact. */
	public record ChannelView(@Nullable String label, String value) {

		private String line() {
			return (this.label != null) ? this.label + " " + this.value : this.value;
		}

	}

	/** Caption and credit line of a photo in the text. */
	public record CaptionView(@Nullable String caption, String credit) {

		static CaptionView of(CaptionAndCredit picture) {
			return new CaptionView(picture.caption(), picture.credit());
		}

	}

	/**
	 * A photo with the addresses of its renditions; {@code digitalSourceType} is the IPTC
	 * term embedded in the uploaded file, null if it has none.
	 */
	public record PhotoView(String id, LocalizedText caption, LocalizedText alt, LocalizedText credit,
			LocalizedText usageTerms, int width, int height, @Nullable String digitalSourceType, String preview,
			String print) {

		/** Maps a photo. */
		public static PhotoView of(Photo photo) {
			PhotoText text = photo.text();
			return new PhotoView(photo.id(), text.caption(), text.alt(), text.credit(), text.usageTerms(),
					photo.width(), photo.height(), (photo.source() != null) ? photo.source().uri() : null,
					"/media/photos/" + photo.id() + "/page", "/media/photos/" + photo.id() + "/print");
		}

	}

	/** The approval of one institution. */
	record ApprovalView(String institution, @Nullable String name, Instant at) {

		static ApprovalView of(Approval approval, boolean officer) {
			return new ApprovalView(approval.institution(), officer ? approval.name() : null, approval.at());
		}

	}

}
