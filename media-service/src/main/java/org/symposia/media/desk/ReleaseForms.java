package org.symposia.media.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.input.InputErrors;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseContent;
import org.symposia.media.release.ReleaseDraft;
import org.symposia.media.release.SourceText;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.FormValues;

/** Maps a release to the fields of its form and back. A file replaces the text area. */
final class ReleaseForms {

	/** Detects the language from the text. */
	static final String DETECT = "auto";

	private ReleaseForms() {
	}

	static FormValues empty(List<String> hosts) {
		return FormValues.empty().with("hosts", hosts).with("language", DETECT);
	}

	static FormValues of(Release release) {
		ReleaseContent content = release.content();
		return FormValues.empty()
			.with("source", content.source().text())
			.with("hosts", content.hosts())
			.with("language", content.language())
			.with("event", content.event())
			.with("slug", release.slug())
			.with("version", Long.toString(release.version()));
	}

	static FormValues submitted(MultiValueMap<String, String> parameters, @Nullable MultipartFile file) {
		FormValues values = FormValues.of(parameters);
		return isSelected(file) ? values.with("fileSelected", "true") : values;
	}

	/** The selected language tag; null if it is to be detected. */
	static @Nullable String language(FormValues values) {
		String language = values.at("language");
		return DETECT.equals(language) ? null : language;
	}

	/** Reads a new release. */
	static ReleaseDraft draft(FormValues values, @Nullable MultipartFile file, FieldErrors errors) {
		return draft(values, InputErrors.read(errors, "source", () -> isSelected(file) ? SourceText.ofBytes(bytes(file))
				: SourceText.ofTextArea(Objects.requireNonNullElse(values.at("source"), ""))));
	}

	/** Reads a change of a release; the text area keeps the bytes of unchanged text. */
	static ReleaseDraft draft(FormValues values, @Nullable MultipartFile file, SourceText stored, FieldErrors errors) {
		return draft(values, InputErrors.read(errors, "source", () -> isSelected(file) ? SourceText.ofBytes(bytes(file))
				: stored.edited(Objects.requireNonNullElse(values.at("source"), ""))));
	}

	private static ReleaseDraft draft(FormValues values, @Nullable SourceText source) {
		return new ReleaseDraft(values.at("event"), values.at("slug"),
				new ArrayList<@Nullable String>(values.all("hosts")), language(values), source);
	}

	private static boolean isSelected(@Nullable MultipartFile file) {
		return file != null && !file.isEmpty();
	}

	private static byte[] bytes(@Nullable MultipartFile file) {
		try {
			return Objects.requireNonNull(file).getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
