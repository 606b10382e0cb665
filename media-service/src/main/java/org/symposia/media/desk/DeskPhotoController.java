package org.symposia.media.desk;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.photo.PhotoEditing;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;

/** Forms to add, describe, move and remove photos of a release. */
@Controller
@RequestMapping("/media/desk/releases/{id}/photos")
@RequiresRole(Role.PRESS_OFFICER)
class DeskPhotoController {

	private final ReleaseStore releases;

	private final PhotoEditing photos;

	private final DeskPages pages;

	private final DeskFieldErrors errors;

	DeskPhotoController(ReleaseStore releases, PhotoEditing photos, DeskPages pages, DeskFieldErrors errors) {
		this.releases = releases;
		this.photos = photos;
		this.pages = pages;
		this.errors = errors;
	}

	@PostMapping
	String add(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file,
			@ModelAttribute("described") PhotoForm form, Caller caller, Locale locale, Model model,
			HttpServletResponse response) throws IOException {
		Release release = this.releases.forOfficer(id, caller);
		try {
			PhotoUpload entry = PhotoUpload.of(file, form, release.content().language());
			this.photos.add(id, FormVersion.ifMatch(form.version()), entry.file(), entry.text(), caller);
			return back(id, "photo-added");
		}
		catch (FaultyEntryException | StaleVersionException | WrongStateException | ServiceBusyException ex) {
			response.setStatus(ex.getStatusCode().value());
			Release newer = (ex instanceof FaultyEntryException) ? release : this.releases.forOfficer(id, caller);
			model.addAttribute("photo", form.withVersion(newer.version()));
			model.addAttribute("photoErrors", this.errors.ofPhoto(ex, locale));
			model.addAttribute("photoStale", ex instanceof StaleVersionException || ex instanceof WrongStateException);
			return this.pages.release(model, newer, ReleaseForm.of(newer), FormErrors.none(), caller, locale);
		}
	}

	@GetMapping("/{photo}")
	String show(@PathVariable String id, @PathVariable String photo, Caller caller, Locale locale, Model model,
			HttpServletResponse response) {
		CachePolicy.privatePage(response);
		Release release = this.releases.forOfficer(id, caller);
		Photo found = found(release, photo);
		return this.pages.photo(model, release, found, PhotoForm.of(found, release), FormErrors.none(), locale);
	}

	@PostMapping("/{photo}")
	String describe(@PathVariable String id, @PathVariable String photo, @ModelAttribute("described") PhotoForm form,
			Caller caller, Locale locale, Model model, HttpServletResponse response) {
		Release release = this.releases.forOfficer(id, caller);
		Photo found = found(release, photo);
		try {
			PhotoText text = form.text(release.content().language());
			this.photos.describe(id, FormVersion.ifMatch(form.version()), photo, text, caller);
			return back(id, "photo-described");
		}
		catch (FaultyEntryException | StaleVersionException | WrongStateException ex) {
			response.setStatus(ex.getStatusCode().value());
			model.addAttribute("photoStale", !(ex instanceof FaultyEntryException));
			Release newer = this.releases.forOfficer(id, caller);
			PhotoForm kept = (ex instanceof FaultyEntryException) ? form : form.withVersion(newer.version());
			return this.pages.photo(model, newer, found, kept, this.errors.ofPhoto(ex, locale), locale);
		}
	}

	@PostMapping("/{photo}/advance")
	String advance(@PathVariable String id, @PathVariable String photo,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "photo-moved", () -> this.photos.advance(id, FormVersion.ifMatch(version), photo, caller));
	}

	@PostMapping("/{photo}/removal")
	String remove(@PathVariable String id, @PathVariable String photo,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "photo-removed", () -> this.photos.remove(id, FormVersion.ifMatch(version), photo, caller));
	}

	private static Photo found(Release release, String photo) {
		return release.photos()
			.stream()
			.filter((each) -> each.id().equals(photo))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("photo"));
	}

	private static String back(String id, String done, Runnable step) {
		try {
			step.run();
			return back(id, done);
		}
		catch (StaleVersionException | WrongStateException ex) {
			return back(id, "stale");
		}
	}

	private static String back(String id, String done) {
		return "redirect:/media/desk/releases/" + id + "?done=" + done + "#photos";
	}

}
