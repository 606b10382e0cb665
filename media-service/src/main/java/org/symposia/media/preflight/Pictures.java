package org.symposia.media.preflight;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Rules on photos and their captions in the text. */
final class Pictures {

	private Pictures() {
	}

	static Stream<Remark> withoutPhoto(Proof proof) {
		return captions(proof).filter((caption) -> proof.captions().stream().noneMatch((each) -> isSame(each, caption)))
			.map((caption) -> Remark.warning("pictures", "no-photo", Remark.shown(caption)));
	}

	static Stream<Remark> unnamed(Proof proof) {
		return proof.captions()
			.stream()
			.filter((photo) -> captions(proof).noneMatch((each) -> isSame(each, photo)))
			.map((photo) -> Remark.note("pictures", "photo-unnamed", Remark.shown(photo)));
	}

	static Stream<Remark> remote(Proof proof) {
		return proof.oddities()
			.pictures()
			.stream()
			.map((address) -> Remark.warning("pictures", "remote-picture", Remark.shown(address)));
	}

	private static Stream<String> captions(Proof proof) {
		return proof.reading()
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
