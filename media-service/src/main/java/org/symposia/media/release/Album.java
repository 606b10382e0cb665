package org.symposia.media.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The photos of a release in their order.
 *
 * @param photos at most {@value #MAX_PHOTOS}
 */
record Album(List<Photo> photos) {

	/** Limits the size of pages and PDF files. */
	static final int MAX_PHOTOS = 40;

	Album {
		photos = List.copyOf(photos);
	}

	boolean isFull() {
		return this.photos.size() >= MAX_PHOTOS;
	}

	boolean has(String photo) {
		return this.photos.stream().anyMatch((each) -> each.id().equals(photo));
	}

	Album with(Photo photo) {
		return new Album(Stream.concat(this.photos.stream(), Stream.of(photo)).toList());
	}

	Album without(String photo) {
		return new Album(this.photos.stream().filter((each) -> !each.id().equals(photo)).toList());
	}

	Album describing(String photo, PhotoText text) {
		return new Album(
				this.photos.stream().map((each) -> each.id().equals(photo) ? each.withText(text) : each).toList());
	}

	/** Moves a photo one position forward; the first photo stays first. */
	Album advancing(String photo) {
		List<Photo> moved = new ArrayList<>(this.photos);
		for (int i = 1; i < moved.size(); i++) {
			if (moved.get(i).id().equals(photo)) {
				moved.add(i - 1, moved.remove(i));
				break;
			}
		}
		return new Album(moved);
	}

}
