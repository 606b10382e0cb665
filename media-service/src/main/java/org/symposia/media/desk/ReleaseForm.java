package org.symposia.media.desk;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.release.Content;
import org.symposia.media.release.Release;
import org.symposia.media.release.SourceText;
import org.symposia.media.release.Wish;

/**
 * What was typed into the form of a release. A file, if one was chosen, takes the place
 * of the text area.
 *
 * @param source the text area's content
 * @param file the chosen file
 * @param hosts the chosen host institutions
 * @param language the chosen language, or {@value #GUESS}
 * @param event the event's id
 * @param slug the address's last part
 * @param version the version the form was drawn from
 */
record ReleaseForm(@Nullable String source, @Nullable MultipartFile file, @Nullable List<String> hosts,
		@Nullable String language, @Nullable String event, @Nullable String slug, @Nullable Long version) {

	/** Lets the language be told from the text. */
	static final String GUESS = "auto";

	static ReleaseForm empty(List<String> hosts) {
		return new ReleaseForm("", null, hosts, GUESS, "", "", null);
	}

	static ReleaseForm of(Release release) {
		Content content = release.content();
		return new ReleaseForm(content.source().text(), null, content.hosts(), content.language(), content.event(),
				release.slug(), release.version());
	}

	Wish wish(@Nullable SourceText stored) throws IOException {
		return new Wish(this.event, this.slug, hostsOrNone(), textLanguage(), sourceText(stored));
	}

	private SourceText sourceText(@Nullable SourceText stored) throws IOException {
		if (this.file != null && !this.file.isEmpty()) {
			return SourceText.ofBytes(this.file.getBytes());
		}
		String area = Objects.requireNonNullElse(this.source, "");
		return (stored != null) ? stored.edited(area) : SourceText.typed(area);
	}

	/** Whether a file was chosen; it is lost when the form is shown again. */
	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	private List<String> hostsOrNone() {
		return (this.hosts != null) ? this.hosts : List.of();
	}

	/** The chosen language tag, if one was chosen. */
	public @Nullable String textLanguage() {
		return GUESS.equals(this.language) ? null : this.language;
	}

	/** Whether the institution is ticked. */
	public boolean isHost(String institution) {
		return hostsOrNone().contains(institution);
	}

	/** The text area's value: browsers drop the first line feed of a text area. */
	public String area() {
		return "\n" + Objects.requireNonNullElse(this.source, "");
	}

	/** The same form drawn from a newer version. */
	ReleaseForm renewed(long newer) {
		return new ReleaseForm(this.source, null, this.hosts, this.language, this.event, this.slug, newer);
	}

}
