package org.symposia.media.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.symposia.media.release.Newsroom;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Takes photos in, corrects what is said about them, removes them. */
@Service
public class PhotoDesk {

	private static final int MOST_PHOTOS = 40;

	private final Newsroom newsroom;

	private final PixelStore pixels;

	private final Clock clock;

	private final Renderer renderer = new Renderer();

	PhotoDesk(Newsroom newsroom, PixelStore pixels, Clock clock) {
		this.newsroom = newsroom;
		this.pixels = pixels;
		this.clock = clock;
	}

	/** Adds a photo to a release; its pixels are stored before the release names it. */
	public Release add(String release, @Nullable String ifMatch, byte[] bytes, PhotoText text, Caller caller) {
		Release found = this.newsroom.forOfficer(release, caller);
		EntityVersions.require(ifMatch, found.version());
		requireRoom(found);
		Renderer.Rendered rendered = this.renderer.render(PhotoFile.of(bytes));
		String id = UUID.randomUUID().toString();
		Photo photo = new Photo(id, text, rendered.dimensions().width(), rendered.dimensions().height(), digest(bytes),
				caller.subject(), this.clock.instant());
		try {
			this.pixels.keep(id, release, bytes, rendered);
			return this.newsroom.change(release, ifMatch, caller, (each, now) -> each.add(photo, caller, now));
		}
		catch (RuntimeException ex) {
			this.pixels.discard(id);
			throw ex;
		}
	}

	private static void requireRoom(Release release) {
		if (!release.state().isOpen()) {
			throw new WrongStateException("The release is published or withdrawn; its photos no longer change.");
		}
		if (release.photos().size() >= MOST_PHOTOS) {
			throw new WrongStateException("A release carries at most %d photos.".formatted(MOST_PHOTOS));
		}
	}

	/** Corrects what is said about a photo. */
	public Release describe(String release, @Nullable String ifMatch, String photo, PhotoText text, Caller caller) {
		return this.newsroom.change(release, ifMatch, caller, (each, now) -> each.describe(photo, text, caller, now));
	}

	/** Removes a photo from a release, then its pixels. */
	public Release remove(String release, @Nullable String ifMatch, String photo, Caller caller) {
		Release changed = this.newsroom.change(release, ifMatch, caller,
				(each, now) -> each.remove(photo, caller, now));
		if (this.pixels.release(photo).filter(release::equals).isPresent()) {
			this.pixels.discard(photo);
		}
		return changed;
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
