package org.symposia.media.desk;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.release.ReleaseContent;
import org.symposia.media.release.Release;
import org.symposia.media.release.SourceText;
import org.symposia.media.release.ReleaseDraft;

/**
 * Submitted form of a release. A file replaces the text area.
 *
 * @param source content of the text area
 * @param file the selected file
 * @param hosts ids of the selected host institutions
 * @param language the selected language, or {@value #DETECT}
 * @param event id of the event
 * @param slug last part of the address
 * @param version version of the release when the form was rendered
 */
record ReleaseForm(@Nullable String source, @Nullable MultipartFile file, @Nullable List<String> hosts,
		@Nullable String language, @Nullable String event, @Nullable String slug, @Nullable Long version) {

	/** Detects the language from the text. */
	static final String DETECT = "auto";

	static ReleaseForm empty(List<String> hosts) {
		return new ReleaseForm("", null, hosts, DETECT, "", "", null);
	}

	static ReleaseForm of(Release release) {
		ReleaseContent content = release.content();
		return new ReleaseForm(content.source().text(), null, content.hosts(), content.language(), content.event(),
				release.slug(), release.version());
	}

	ReleaseDraft draft(@Nullable SourceText stored) throws IOException {
		return new ReleaseDraft(this.event, this.slug, hostsOrNone(), textLanguage(), sourceText(stored));
	}

	private SourceText sourceText(@Nullable SourceText stored) throws IOException {
		if (this.file != null && !this.file.isEmpty()) {
			return SourceText.ofBytes(this.file.getBytes());
		}
		String area = Objects.requireNonNullElse(this.source, "");
		return (stored != null) ? stored.edited(area) : SourceText.ofTextArea(area);
	}

	/** Whether a file was selected; it has to be selected again after an error. */
	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	private List<String> hostsOrNone() {
		return (this.hosts != null) ? this.hosts : List.of();
	}

	/** The selected language tag, if any. */
	public @Nullable String textLanguage() {
		return DETECT.equals(this.language) ? null : this.language;
	}

	public boolean isHost(String institution) {
		return hostsOrNone().contains(institution);
	}

	/** Content of the text area; browsers remove its first line feed. */
	public String area() {
		return "\n" + Objects.requireNonNullElse(this.source, "");
	}

	/** Replaces the version. */
	ReleaseForm withVersion(long newer) {
		return new ReleaseForm(this.source, null, this.hosts, this.language, this.event, this.slug, newer);
	}

}
