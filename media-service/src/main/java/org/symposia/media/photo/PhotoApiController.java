package org.symposia.media.photo;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.media.input.InputErrors;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseStore;
import org.symposia.media.release.ReleaseView;
import org.symposia.media.release.ReleaseView.PhotoView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/media/releases/{id}/photos")
@Tag(name = "Photos", description = "Photos of a release, each with caption, alternative text, credit and usage terms.")
@RequiresRole(Role.PRESS_OFFICER)
class PhotoApiController {

	private final PhotoEditing photos;

	private final ReleaseStore releases;

	private final JsonMapper json;

	private final InputErrors errors;

	PhotoApiController(PhotoEditing photos, ReleaseStore releases, JsonMapper json, InputErrors errors) {
		this.photos = photos;
		this.releases = releases;
		this.json = json;
		this.errors = errors;
	}

	@Operation(summary = "Upload a photo",
			description = "JPEG, PNG or WebP up to 25 MB and 64 million pixels (WebP 25 million); metadata is a JSON object with caption, "
					+ "alt, credit and usageTerms, each a text by language or a string in the language of the release. "
					+ "Adding a photo voids approvals.")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<PhotoView> upload(@PathVariable String id, @RequestPart("file") MultipartFile file,
			@RequestPart("metadata") byte[] metadata,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller)
			throws IOException {
		String language = this.releases.forOfficer(id, caller).content().language();
		Release release = this.photos.add(id, ifMatch, file, text(read(metadata), language), caller);
		PhotoView view = PhotoView.of(release.photos().getLast());
		return ResponseEntity.created(URI.create(view.preview()))
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.body(view);
	}

	@Operation(summary = "Change the texts of a photo")
	@PutMapping("/{photo}")
	ResponseEntity<ReleaseView> describe(@PathVariable String id, @PathVariable String photo,
			@RequestBody PhotoMetadata metadata,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		String language = this.releases.forOfficer(id, caller).content().language();
		return response(this.photos.describe(id, ifMatch, photo, text(metadata, language), caller));
	}

	@Operation(summary = "Move a photo one position forward", description = "The first stays where it is.")
	@PostMapping("/{photo}/advance")
	ResponseEntity<ReleaseView> advance(@PathVariable String id, @PathVariable String photo,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.photos.advance(id, ifMatch, photo, caller));
	}

	@Operation(summary = "Remove a photo", description = "Repeating it changes nothing.")
	@DeleteMapping("/{photo}")
	ResponseEntity<ReleaseView> remove(@PathVariable String id, @PathVariable String photo,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return response(this.photos.remove(id, ifMatch, photo, caller));
	}

	private static ResponseEntity<ReleaseView> response(Release release) {
		return ResponseEntity.ok()
			.header(HttpHeaders.ETAG, EntityVersions.etag(release.version()))
			.body(ReleaseView.of(release, true));
	}

	private PhotoText text(PhotoMetadata metadata, String language) {
		FieldErrors errors = this.errors.collect();
		PhotoText text = metadata.text().validated(language, errors);
		errors.throwIfAny();
		return text;
	}

	private PhotoMetadata read(byte[] metadata) {
		try {
			PhotoMetadata read = this.json.readValue(metadata, PhotoMetadata.class);
			if (read != null) {
				return read;
			}
		}
		catch (UnrecognizedPropertyException ex) {
			throw this.errors.at("metadata", "metadata.unknown", ex.getPropertyName());
		}
		catch (ValueInstantiationException ex) {
			throw new InvalidInputException(ex.getPath().getFirst().getPropertyName(), reason(ex.getCause()));
		}
		catch (JacksonException ex) {
			throw this.errors.at("metadata", "metadata.form");
		}
		throw this.errors.at("metadata", "metadata.form");
	}

	private static String reason(@Nullable Throwable cause) {
		return (cause instanceof IllegalArgumentException) ? String.valueOf(cause.getMessage()) : "has the wrong form";
	}

	/** A string instead of an object is in the language of the release. */
	record PhotoMetadata(@Nullable LocalizedText caption, @Nullable LocalizedText alt, @Nullable LocalizedText credit,
			@Nullable LocalizedText usageTerms) {

		PhotoText text() {
			return new PhotoText(orEmpty(this.caption), orEmpty(this.alt), orEmpty(this.credit),
					orEmpty(this.usageTerms));
		}

		private static LocalizedText orEmpty(@Nullable LocalizedText text) {
			return Objects.requireNonNullElse(text, LocalizedText.empty());
		}

	}

}
