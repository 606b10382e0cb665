package org.symposia.media.press;

import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.symposia.media.load.HeavyWork;
import org.symposia.media.photo.PixelStore;
import org.symposia.media.photo.Rendition;
import org.symposia.media.print.ReleasePdf;
import org.symposia.media.release.Content;
import org.symposia.media.release.Release;
import org.symposia.media.rendition.Picture;

/** Prints releases and keeps the latest prints. */
@Component
public class PrintedReleases {

	private static final int KEPT_BYTES = 24_000_000;

	private final ReleasePdf pdf;

	private final PixelStore pixels;

	private final HeavyWork work;

	private final Map<String, byte[]> prints = new LinkedHashMap<>(16, 0.75f, true);

	PrintedReleases(ReleasePdf pdf, PixelStore pixels, HeavyWork work) {
		this.pdf = pdf;
		this.pixels = pixels;
		this.work = work;
	}

	/** The release as PDF. */
	public byte[] print(Release release) {
		String key = release.id() + "/" + release.version();
		byte[] kept = kept(key);
		return (kept != null) ? kept : this.work.alone(() -> printedOnce(key, release));
	}

	private byte[] printedOnce(String key, Release release) {
		byte[] kept = kept(key);
		if (kept != null) {
			return kept;
		}
		byte[] print = printed(release);
		keep(key, print);
		return print;
	}

	private byte @Nullable [] kept(String key) {
		synchronized (this.prints) {
			return this.prints.get(key);
		}
	}

	private void keep(String key, byte[] print) {
		synchronized (this.prints) {
			this.prints.put(key, print);
			long held = this.prints.values().stream().mapToLong((each) -> each.length).sum();
			Iterator<byte[]> eldest = this.prints.values().iterator();
			while (held > KEPT_BYTES && eldest.hasNext()) {
				held -= eldest.next().length;
				eldest.remove();
			}
		}
	}

	private byte[] printed(Release release) {
		Content content = release.content();
		return this.pdf.print(content.source().text(), PressRelease.title(release, content.reading()),
				content.language(), pictures(release));
	}

	private List<Picture> pictures(Release release) {
		Locale language = Locale.forLanguageTag(release.content().language());
		return release.photos()
			.stream()
			.map((photo) -> PhotoOnPage.of(photo, language))
			.flatMap((
					photo) -> this.pixels.read(photo.id(), Rendition.PAGE).stream().map((jpeg) -> picture(photo, jpeg)))
			.toList();
	}

	private static Picture picture(PhotoOnPage photo, byte[] jpeg) {
		return photo.picture("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
	}

}
