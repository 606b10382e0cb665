package org.symposia.media.photo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

import org.symposia.media.release.Archive;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/** Hands renditions out: to everybody once the release is published. */
@Controller
class PhotoDeliveryController {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final Archive archive;

	private final PixelStore pixels;

	PhotoDeliveryController(Archive archive, PixelStore pixels) {
		this.archive = archive;
		this.pixels = pixels;
	}

	@GetMapping("/media/photos/{id}/{rendition}")
	ResponseEntity<InputStreamResource> deliver(@PathVariable String id, @PathVariable String rendition, Caller caller,
			ServletWebRequest request) {
		Rendition size = Rendition.ofSlug(rendition).orElseThrow(PhotoDeliveryController::noPhoto);
		Release release = this.archive.forReader(this.pixels.release(id).orElseThrow(PhotoDeliveryController::noPhoto),
				caller);
		Photo photo = release.photos()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(PhotoDeliveryController::noPhoto);
		if (request.checkNotModified(etag(photo, size))) {
			return headed(HttpStatus.NOT_MODIFIED, release, photo, size).build();
		}
		InputStream stamped = this.pixels.open(id, size, (head) -> Stamp.on(head, photo.text()))
			.orElseThrow(PhotoDeliveryController::noPhoto);
		return headed(HttpStatus.OK, release, photo, size).contentType(MediaType.IMAGE_JPEG)
			.body(new InputStreamResource(stamped));
	}

	private static ResponseEntity.BodyBuilder headed(HttpStatus status, Release release, Photo photo, Rendition size) {
		CacheControl cache = release.isPublic() ? CacheControl.maxAge(FRESH).cachePublic()
				: CacheControl.noCache().cachePrivate();
		ContentDisposition disposition = ContentDisposition.inline()
			.filename(release.slug() + "-" + (release.photos().indexOf(photo) + 1) + ".jpg")
			.build();
		return ResponseEntity.status(status)
			.eTag(etag(photo, size))
			.cacheControl(cache)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
	}

	/** Changes with the pixels and with what is written into the file. */
	private static String etag(Photo photo, Rendition size) {
		String stamp = photo.digest() + size + photo.text();
		return "\"" + UUID.nameUUIDFromBytes(stamp.getBytes(StandardCharsets.UTF_8)) + "\"";
	}

	private static NotFoundException noPhoto() {
		return new NotFoundException("photo");
	}

}
