package org.symposia.media.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.CaptionAndCredit;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.text.LocalizedText;

/**
 * Submitted texts of a photo.
 *
 * @param caption caption in the language of the release
 * @param alt alternative text in that language
 * @param credit credit line in that language
 * @param usageTerms usage terms in that language
 * @param translations texts in other languages by language tag
 * @param version version of the release when the form was rendered
 */
record PhotoForm(@Nullable String caption, @Nullable String alt, @Nullable String credit, @Nullable String usageTerms,
		@Nullable Map<String, Translation> translations, @Nullable Long version) {

	/** Texts in another language than the release's; empty ones are not translated. */
	record Translation(@Nullable String caption, @Nullable String alt, @Nullable String credit,
			@Nullable String usageTerms) {

		static Translation of(PhotoText text, String language) {
			return new Translation(in(text.caption(), language), in(text.alt(), language), in(text.credit(), language),
					in(text.usageTerms(), language));
		}

		private static String in(LocalizedText text, String language) {
			return text.asMap().getOrDefault(language, "");
		}

		boolean isEmpty() {
			return Stream.of(this.caption, this.alt, this.credit, this.usageTerms)
				.allMatch((text) -> Objects.requireNonNullElse(text, "").isBlank());
		}

	}

	/** Prefilled with the first caption of the source that no photo has yet. */
	static PhotoForm prefilled(Release release) {
		CaptionAndCredit open = release.content()
			.recognised()
			.pictures()
			.stream()
			.filter((text) -> text.caption() != null && !isUsed(text.caption(), release))
			.findFirst()
			.orElse(null);
		return (open != null) ? new PhotoForm(open.caption(), "", open.credit(), "", Map.of(), release.version())
				: new PhotoForm("", "", "", "", Map.of(), release.version());
	}

	private static boolean isUsed(String caption, Release release) {
		return release.photos()
			.stream()
			.flatMap((photo) -> photo.text().caption().asMap().values().stream())
			.anyMatch(caption::equalsIgnoreCase);
	}

	static PhotoForm of(Photo photo, Release release) {
		PhotoText text = photo.text();
		Translation own = Translation.of(text, release.content().language());
		Map<String, Translation> others = new LinkedHashMap<>();
		Stream.of(text.caption(), text.alt(), text.credit(), text.usageTerms())
			.flatMap((each) -> each.asMap().keySet().stream())
			.filter((language) -> !language.equals(release.content().language()))
			.forEach((language) -> others.put(language, Translation.of(text, language)));
		return new PhotoForm(own.caption(), own.alt(), own.credit(), own.usageTerms(), others, release.version());
	}

	/** Whether it has texts in other languages. */
	public boolean isTranslated() {
		return others().values().stream().anyMatch((translation) -> !translation.isEmpty());
	}

	/** The languages of the interface and those that have texts already. */
	Set<String> otherLanguages(String language) {
		Set<String> others = new LinkedHashSet<>();
		Stream.of(InterfaceLanguage.values()).map((each) -> each.locale().toLanguageTag()).forEach(others::add);
		others().keySet().stream().filter(LocalizedText::isLanguageTag).forEach(others::add);
		others.remove(language);
		return others;
	}

	private Map<String, Translation> others() {
		return Objects.requireNonNullElse(this.translations, Map.of());
	}

	/** Replaces the version. */
	PhotoForm withVersion(long newer) {
		return new PhotoForm(this.caption, this.alt, this.credit, this.usageTerms, this.translations, newer);
	}

	PhotoText text(String language) {
		return PhotoText.of(language, all(language, this.caption, Translation::caption),
				all(language, this.alt, Translation::alt), all(language, this.credit, Translation::credit),
				all(language, this.usageTerms, Translation::usageTerms));
	}

	private LocalizedText all(String language, @Nullable String own, Function<Translation, @Nullable String> part) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(language, Objects.requireNonNullElse(own, ""));
		otherLanguages(language)
			.forEach((other) -> texts.put(other, Optional.ofNullable(others().get(other)).map(part).orElse("")));
		return LocalizedText.of(texts);
	}

}
