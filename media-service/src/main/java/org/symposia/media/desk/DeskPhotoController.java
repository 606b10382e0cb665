package org.symposia.media.desk;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import org.symposia.media.input.InputErrors;
import org.symposia.media.photo.PhotoEditing;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Forms to add, describe, move and remove photos of a release. */
@Controller
@RequestMapping("/media/desk/releases/{id}/photos")
@RequiresRole(Role.PRESS_OFFICER)
class DeskPhotoController {

	private final ReleaseStore releases;

	private final PhotoEditing photos;

	private final DeskPages pages;

	private final DeskForms forms;

	private final InputErrors errors;

	DeskPhotoController(ReleaseStore releases, PhotoEditing photos, DeskPages pages, DeskForms forms,
			InputErrors errors) {
		this.releases = releases;
		this.photos = photos;
		this.pages = pages;
		this.forms = forms;
		this.errors = errors;
	}

	@PostMapping
	View add(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable MultipartFile file, Caller caller) throws IOException {
		Release release = this.releases.forOfficer(id, caller);
		FormValues values = FormValues.of(parameters);
		try {
			PhotoText text = read(values, file, release.content().language());
			this.photos.add(id, FormVersion.ifMatch(values.version()), Objects.requireNonNull(file), text, caller);
			return back(id, "photo-added");
		}
		catch (StaleVersionException ex) {
			Release newer = this.releases.forOfficer(id, caller);
			FormValues stored = PhotoForms.prefilled(newer);
			return this.pages.withPhotoForm(newer, DeskForms.stale(values, stored), caller);
		}
		catch (WrongStateException ex) {
			Release newer = this.releases.forOfficer(id, caller);
			return this.pages.withPhotoForm(newer, this.forms.closed(values, "media.photo.closed"), caller);
		}
		catch (InvalidInputException ex) {
			InvalidInputException atFields = PhotoForms.atFields(ex, release.content().language());
			return this.pages.withPhotoForm(release, Form.invalid(values, atFields), caller);
		}
		catch (ServiceBusyException ex) {
			return this.pages.withPhotoForm(release, this.forms.refused(values, ex), caller);
		}
	}

	private PhotoText read(FormValues values, @Nullable MultipartFile file, String language) {
		FieldErrors errors = this.errors.collect();
		if (file == null || file.isEmpty()) {
			boolean selected = file != null && StringUtils.hasText(file.getOriginalFilename());
			errors.add("file", selected ? "file.empty" : "file.missing");
		}
		PhotoText text = PhotoForms.read(values, language, null).validated(language, errors);
		errors.throwIfAny();
		return text;
	}

	@GetMapping("/{photo}")
	Page show(@PathVariable String id, @PathVariable String photo, Caller caller) {
		Release release = this.releases.forOfficer(id, caller);
		Photo found = find(release, photo);
		return this.pages.photo(release, found, Form.of(PhotoForms.of(found, release)));
	}

	@PostMapping("/{photo}")
	View describe(@PathVariable String id, @PathVariable String photo,
			@RequestParam MultiValueMap<String, String> parameters, Caller caller) {
		Release release = this.releases.forOfficer(id, caller);
		Photo found = find(release, photo);
		FormValues values = FormValues.of(parameters);
		String language = release.content().language();
		try {
			FieldErrors errors = this.errors.collect();
			PhotoText text = PhotoForms.read(values, language, found.text()).validated(language, errors);
			errors.throwIfAny();
			this.photos.describe(id, FormVersion.ifMatch(values.version()), photo, text, caller);
			return back(id, "photo-described");
		}
		catch (StaleVersionException ex) {
			Release newer = this.releases.forOfficer(id, caller);
			Photo stored = find(newer, photo);
			return this.pages.photo(newer, stored, DeskForms.stale(values, PhotoForms.of(stored, newer)));
		}
		catch (WrongStateException ex) {
			Release newer = this.releases.forOfficer(id, caller);
			return this.pages.photo(newer, find(newer, photo), this.forms.closed(values, "media.photo.closed"));
		}
		catch (InvalidInputException ex) {
			return this.pages.photo(release, found, Form.invalid(values, PhotoForms.atFields(ex, language)));
		}
	}

	@PostMapping("/{photo}/advance")
	View advance(@PathVariable String id, @PathVariable String photo,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "photo-moved", () -> this.photos.advance(id, FormVersion.ifMatch(version), photo, caller));
	}

	@PostMapping("/{photo}/removal")
	View remove(@PathVariable String id, @PathVariable String photo,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "photo-removed", () -> this.photos.remove(id, FormVersion.ifMatch(version), photo, caller));
	}

	private static Photo find(Release release, String photo) {
		return release.photos()
			.stream()
			.filter((each) -> each.id().equals(photo))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("photo"));
	}

	private static View back(String id, String done, Runnable step) {
		try {
			step.run();
			return back(id, done);
		}
		catch (StaleVersionException | WrongStateException ex) {
			return back(id, "stale");
		}
	}

	private static View back(String id, String done) {
		return Redirect.to("/media/desk/releases/" + id + "?done=" + done + "#photos");
	}

}
