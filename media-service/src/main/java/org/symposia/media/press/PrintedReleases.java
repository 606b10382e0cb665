package org.symposia.media.press;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.symposia.media.photo.PixelStore;
import org.symposia.media.photo.Rendition;
import org.symposia.media.print.ReleasePdf;
import org.symposia.media.release.Content;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;
import org.symposia.media.rendition.Picture;

/** Prints releases and keeps the latest prints; one at a time, since fonts are large. */
@Component
public class PrintedReleases {

	private static final int KEPT = 20;

	private final ReleasePdf pdf;

	private final PixelStore pixels;

	private final Map<String, byte[]> prints = new LinkedHashMap<>(KEPT, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
			return size() > KEPT;
		}

	};

	PrintedReleases(ReleasePdf pdf, PixelStore pixels) {
		this.pdf = pdf;
		this.pixels = pixels;
	}

	/** The release as PDF. */
	public synchronized byte[] print(Release release) {
		return this.prints.computeIfAbsent(release.id() + "/" + release.version(), (key) -> printed(release));
	}

	private byte[] printed(Release release) {
		Content content = release.content();
		return this.pdf.print(content.source().text(), PressRelease.title(release, content.reading()),
				content.language(), pictures(release));
	}

	private List<Picture> pictures(Release release) {
		return release.photos()
			.stream()
			.flatMap((
					photo) -> this.pixels.read(photo.id(), Rendition.PAGE).stream().map((jpeg) -> picture(photo, jpeg)))
			.toList();
	}

	private static Picture picture(Photo photo, byte[] jpeg) {
		return PhotoOnPage.of(photo).picture("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
	}

}
