package org.symposia.media.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The photos of a release in their order.
 *
 * @param photos at most {@value #MOST}
 */
record Album(List<Photo> photos) {

	/** More than a press release carries; it bounds pages and prints. */
	static final int MOST = 40;

	Album {
		photos = List.copyOf(photos);
	}

	boolean isFull() {
		return this.photos.size() >= MOST;
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
				this.photos.stream().map((each) -> each.id().equals(photo) ? each.described(text) : each).toList());
	}

	/** The same photos, this one a place further forward; the first stays where it is. */
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
