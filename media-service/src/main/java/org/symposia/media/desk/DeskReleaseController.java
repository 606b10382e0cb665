package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import org.symposia.media.input.InputErrors;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseDraft;
import org.symposia.media.release.ReleaseEditing;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** A release with the form of its text and details. */
@Controller
@RequestMapping("/media/desk/releases/{id}")
@RequiresRole(Role.PRESS_OFFICER)
class DeskReleaseController {

	private final ReleaseStore releases;

	private final ReleaseEditing editing;

	private final DeskPages pages;

	private final DeskForms forms;

	private final InputErrors errors;

	DeskReleaseController(ReleaseStore releases, ReleaseEditing editing, DeskPages pages, DeskForms forms,
			InputErrors errors) {
		this.releases = releases;
		this.editing = editing;
		this.pages = pages;
		this.forms = forms;
		this.errors = errors;
	}

	@GetMapping
	Page show(@PathVariable String id, @RequestParam(required = false) @Nullable String done, Caller caller) {
		return this.pages.release(this.releases.forOfficer(id, caller), caller).withNotice(ReleaseNotice.of(done));
	}

	@PostMapping
	View update(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable MultipartFile file, Caller caller) {
		Release stored = this.releases.forOfficer(id, caller);
		FormValues values = ReleaseForms.submitted(parameters, file);
		FieldErrors errors = this.errors.collect();
		try {
			ReleaseDraft draft = ReleaseForms.draft(values, file, stored.content().source(), errors);
			this.editing.update(id, FormVersion.ifMatch(values.version()), draft, errors, caller);
			return Redirect.to("/media/desk/releases/" + id + "?done=saved");
		}
		catch (StaleVersionException ex) {
			Release newer = this.releases.forOfficer(id, caller);
			return this.pages.withForm(newer, DeskForms.stale(values, ReleaseForms.of(newer)), caller);
		}
		catch (WrongStateException ex) {
			return this.pages.withForm(this.releases.forOfficer(id, caller),
					this.forms.closed(values, "media.desk.closed"), caller);
		}
		catch (ProblemException ex) {
			return this.pages.withForm(stored, this.forms.refused(values, ex), caller);
		}
	}

}
