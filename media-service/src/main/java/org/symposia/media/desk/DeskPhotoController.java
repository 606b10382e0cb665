package org.symposia.media.desk;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.media.photo.PhotoDesk;
import org.symposia.media.release.Newsroom;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Adds photos to a release and removes them. */
@Controller
@RequestMapping("/media/desk/releases/{id}/photos")
@RequiresRole(Role.PRESS_OFFICER)
class DeskPhotoController {

	private final Newsroom newsroom;

	private final PhotoDesk photos;

	private final DeskPages pages;

	private final DeskErrors errors;

	DeskPhotoController(Newsroom newsroom, PhotoDesk photos, DeskPages pages, DeskErrors errors) {
		this.newsroom = newsroom;
		this.photos = photos;
		this.pages = pages;
		this.errors = errors;
	}

	@PostMapping
	String add(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file,
			@ModelAttribute("described") PhotoForm form, Caller caller, Locale locale, Model model,
			HttpServletResponse response) throws IOException {
		Release release = this.newsroom.forOfficer(id, caller);
		byte[] bytes = (file != null) ? file.getBytes() : new byte[0];
		try {
			this.photos.add(id, Versions.ifMatch(form.version()), bytes, form.text(), caller);
			return back(id, "photo-added");
		}
		catch (StaleVersionException | WrongStateException ex) {
			return back(id, "stale");
		}
		catch (InvalidInputException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("photo", form);
			model.addAttribute("photoErrors", this.errors.of(ex, locale));
			return this.pages.release(model, release, ReleaseForm.of(release), FormErrors.none(), caller, locale);
		}
	}

	@PostMapping("/{photo}/removal")
	String remove(@PathVariable String id, @PathVariable String photo,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		try {
			this.photos.remove(id, Versions.ifMatch(version), photo, caller);
			return back(id, "photo-removed");
		}
		catch (StaleVersionException | WrongStateException ex) {
			return back(id, "stale");
		}
	}

	private static String back(String id, String done) {
		return "redirect:/media/desk/releases/" + id + "?done=" + done + "#photos";
	}

}
