package org.symposia.media.rendition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symposia.media.reading.Role;

/**
 * Which photo stands above which caption of the source: the one of the same words. What
 * then remains is placed in turn where there are as many photos as captions.
 */
final class Placing {

	private final IdentityHashMap<Part, Picture> places = new IdentityHashMap<>();

	private Placing() {
	}

	static Placing of(List<Part> parts, List<Picture> pictures) {
		Placing placing = new Placing();
		List<Part> captions = parts.stream().filter((part) -> part.role() == Role.CAPTION).toList();
		List<Picture> left = new ArrayList<>(pictures);
		captions.forEach((caption) -> placing.named(caption, left).ifPresent(left::remove));
		if (captions.size() == pictures.size()) {
			captions.stream()
				.filter((caption) -> placing.above(caption) == null)
				.forEach((caption) -> placing.places.put(caption, left.removeFirst()));
		}
		return placing;
	}

	private Optional<Picture> named(Part caption, List<Picture> left) {
		Optional<Picture> named = left.stream().filter((picture) -> picture.isCaptioned(caption.text())).findFirst();
		named.ifPresent((picture) -> this.places.put(caption, picture));
		return named;
	}

	@Nullable Picture above(Part part) {
		return this.places.get(part);
	}

}
