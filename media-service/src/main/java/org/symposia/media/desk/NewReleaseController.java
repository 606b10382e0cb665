package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import org.symposia.media.input.InputErrors;
import org.symposia.media.release.ReleaseEditing;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.ProblemException;

/** Form of a new release. */
@Controller
@RequestMapping("/media/desk/new")
@RequiresRole(Role.PRESS_OFFICER)
class NewReleaseController {

	private final ReleaseEditing editing;

	private final DeskPages pages;

	private final DeskForms forms;

	private final InputErrors errors;

	NewReleaseController(ReleaseEditing editing, DeskPages pages, DeskForms forms, InputErrors errors) {
		this.editing = editing;
		this.pages = pages;
		this.forms = forms;
		this.errors = errors;
	}

	@GetMapping
	Page show(Caller caller) {
		return this.pages.newRelease(Form.of(ReleaseForms.empty(List.copyOf(caller.institutions()))), caller);
	}

	@PostMapping
	View create(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable MultipartFile file, Caller caller) {
		FormValues values = ReleaseForms.submitted(parameters, file);
		FieldErrors errors = this.errors.collect();
		try {
			String id = this.editing.create(ReleaseForms.draft(values, file, errors), errors, caller).id();
			return Redirect.to("/media/desk/releases/" + id);
		}
		catch (ProblemException ex) {
			return this.pages.newRelease(this.forms.refused(values, ex), caller);
		}
	}

}
