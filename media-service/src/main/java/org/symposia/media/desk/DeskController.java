package org.symposia.media.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.press.ReleasePrinter;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseEditing;
import org.symposia.media.release.ReleaseQueries;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.EntityVersions;

/** Pages to list, create, show and edit releases. */
@Controller
@RequestMapping("/media/desk")
@RequiresRole(Role.PRESS_OFFICER)
class DeskController {

	private final ReleaseEditing editing;

	private final ReleaseStore releases;

	private final ReleaseQueries queries;

	private final DeskPages pages;

	private final DeskFieldErrors errors;

	private final ReleasePrinter printer;

	DeskController(ReleaseEditing editing, ReleaseStore releases, ReleaseQueries queries, DeskPages pages,
			DeskFieldErrors errors, ReleasePrinter printer) {
		this.editing = editing;
		this.releases = releases;
		this.queries = queries;
		this.pages = pages;
		this.errors = errors;
		this.printer = printer;
	}

	@GetMapping
	String list(ListRequest request, Caller caller, Model model, HttpServletResponse response) {
		CachePolicy.privatePage(response);
		return this.pages.list(model, this.queries.managedBy(caller, request));
	}

	@GetMapping("/new")
	String blank(Caller caller, Locale locale, Model model, HttpServletResponse response) {
		CachePolicy.privatePage(response);
		ReleaseForm form = ReleaseForm.empty(List.copyOf(caller.institutions()));
		return this.pages.create(model, form, FormErrors.none(), caller, locale);
	}

	@PostMapping("/new")
	String create(@ModelAttribute("typed") ReleaseForm form, Caller caller, Locale locale, Model model,
			HttpServletResponse response) throws IOException {
		try {
			return "redirect:/media/desk/releases/" + this.editing.create(form.draft(null), caller).id();
		}
		catch (FaultyEntryException | NeighbourUnavailableException | ForbiddenException ex) {
			response.setStatus(ex.getStatusCode().value());
			model.addAttribute("fileAgain", form.hasFile());
			return this.pages.create(model, form, this.errors.of(ex, locale), caller, locale);
		}
	}

	@GetMapping("/releases/{id}")
	String show(@PathVariable String id, Caller caller, Locale locale, Model model, HttpServletResponse response) {
		CachePolicy.privatePage(response);
		Release release = this.releases.forOfficer(id, caller);
		return this.pages.release(model, release, ReleaseForm.of(release), FormErrors.none(), caller, locale);
	}

	@PostMapping("/releases/{id}")
	String edit(@PathVariable String id, @ModelAttribute("typed") ReleaseForm form, Caller caller, Locale locale,
			Model model, HttpServletResponse response) throws IOException {
		Release stored = this.releases.forOfficer(id, caller);
		try {
			this.editing.update(id, FormVersion.ifMatch(form.version()), form.draft(stored.content().source()), caller);
			return "redirect:/media/desk/releases/" + id + "?done=saved";
		}
		catch (FaultyEntryException | NeighbourUnavailableException | ForbiddenException ex) {
			response.setStatus(ex.getStatusCode().value());
			model.addAttribute("fileAgain", form.hasFile());
			return this.pages.release(model, stored, form, this.errors.of(ex, locale), caller, locale);
		}
		catch (StaleVersionException | WrongStateException ex) {
			response.setStatus(ex.getStatusCode().value());
			model.addAttribute("fileAgain", form.hasFile());
			model.addAttribute("stale", true);
			Release newer = this.releases.forOfficer(id, caller);
			return this.pages.release(model, newer, form.withVersion(newer.version()), FormErrors.none(), caller,
					locale);
		}
	}

	@GetMapping("/releases/{id}/print.pdf")
	ResponseEntity<byte[]> print(@PathVariable String id, Caller caller) {
		Release release = this.releases.forOfficer(id, caller);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.eTag(EntityVersions.etag(release.version()))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(release.slug() + ".pdf").build().toString())
			.body(this.printer.print(release));
	}

}
