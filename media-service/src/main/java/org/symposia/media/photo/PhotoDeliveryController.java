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

import org.symposia.media.release.ReleaseStore;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.NotFoundException;

/** Delivers renditions; to the public once the release is published. */
@Controller
class PhotoDeliveryController {

	private static final Duration MAX_AGE = Duration.ofMinutes(5);

	private final ReleaseStore releases;

	private final PhotoFiles files;

	PhotoDeliveryController(ReleaseStore releases, PhotoFiles files) {
		this.releases = releases;
		this.files = files;
	}

	@GetMapping("/media/photos/{id}/{rendition}")
	ResponseEntity<InputStreamResource> deliver(@PathVariable String id, @PathVariable String rendition, Caller caller,
			ServletWebRequest request) {
		Rendition size = Rendition.ofSlug(rendition).orElseThrow(PhotoDeliveryController::noPhoto);
		Release release = this.files.releaseOf(id)
			.flatMap((found) -> this.releases.findForReader(found, caller))
			.orElseThrow(PhotoDeliveryController::noPhoto);
		Photo photo = release.photos()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(PhotoDeliveryController::noPhoto);
		if (request.checkNotModified(etag(photo, size))) {
			return response(HttpStatus.NOT_MODIFIED, release, photo, size).build();
		}
		InputStream file = this.files.open(id, size, (head) -> MetadataWriter.write(head, photo.text(), photo.source()))
			.orElseThrow(PhotoDeliveryController::noPhoto);
		return response(HttpStatus.OK, release, photo, size).contentType(MediaType.IMAGE_JPEG)
			.body(new InputStreamResource(file));
	}

	private static ResponseEntity.BodyBuilder response(HttpStatus status, Release release, Photo photo,
			Rendition size) {
		CacheControl cache = release.isPublic() ? CacheControl.maxAge(MAX_AGE).cachePublic()
				: CacheControl.noCache().cachePrivate();
		ContentDisposition disposition = ContentDisposition.inline()
			.filename(release.slug() + "-" + (release.photos().indexOf(photo) + 1) + ".jpg")
			.build();
		return ResponseEntity.status(status)
			.eTag(etag(photo, size))
			.cacheControl(cache)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
	}

	/** Depends on the pixels and on the text written into the file. */
	private static String etag(Photo photo, Rendition size) {
		String content = photo.digest() + size + photo.text();
		return "\"" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "\"";
	}

	private static NotFoundException noPhoto() {
		return new NotFoundException("photo");
	}

}
