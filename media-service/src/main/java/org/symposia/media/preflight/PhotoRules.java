package org.symposia.media.preflight;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Compares the photos with the captions in the text. */
final class PhotoRules {

	private PhotoRules() {
	}

	static Stream<PreflightFinding> withoutPhoto(PreflightInput input) {
		return captions(input).filter((caption) -> input.captions().stream().noneMatch((each) -> isSame(each, caption)))
			.map((caption) -> PreflightFinding.warning("pictures", "no-photo", PreflightFinding.abbreviated(caption)));
	}

	static Stream<PreflightFinding> unnamed(PreflightInput input) {
		return input.captions()
			.stream()
			.filter((photo) -> captions(input).noneMatch((each) -> isSame(each, photo)))
			.map((photo) -> PreflightFinding.note("pictures", "photo-unnamed", PreflightFinding.abbreviated(photo)));
	}

	static Stream<PreflightFinding> remote(PreflightInput input) {
		return input.unsupported()
			.pictures()
			.stream()
			.map((address) -> PreflightFinding.warning("pictures", "remote-picture",
					PreflightFinding.abbreviated(address)));
	}

	private static Stream<String> captions(PreflightInput input) {
		return input.recognised()
			.pictures()
			.stream()
			.map((picture) -> Objects.requireNonNullElse(picture.caption(), ""))
			.filter((caption) -> !caption.isEmpty());
	}

	private static boolean isSame(@Nullable String one, @Nullable String other) {
		return plain(one).equalsIgnoreCase(plain(other));
	}

	private static String plain(@Nullable String text) {
		return (text != null) ? text.strip().replaceAll("\\s+", " ").replaceAll("[.。]$", "") : "";
	}

}
