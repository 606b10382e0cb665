package org.symposia.media.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.symposia.media.workflow.ReleaseWorkflow;
import org.symposia.media.preflight.Preflight;
import org.symposia.media.press.PressPhoto;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.media.release.ReleaseState;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.Listing;

/** Fills the models of the pages. */
@Component
class DeskPages {

	private final Institutions institutions;

	private final Preflight preflight;

	private final MessageSource messages;

	DeskPages(Institutions institutions, Preflight preflight, MessageSource messages) {
		this.institutions = institutions;
		this.preflight = preflight;
		this.messages = messages;
	}

	String list(Model model, Listing<ReleaseSummary> releases) {
		model.addAttribute("rows", releases.items().stream().map(DeskListRow::of).toList());
		model.addAttribute("next", releases.next());
		model.addAttribute("institutions", this.institutions);
		return "desk/list";
	}

	String create(Model model, ReleaseForm form, FormErrors errors, Caller caller, Locale locale) {
		form(model, form, errors, caller.institutions(), locale);
		return "desk/new";
	}

	String release(Model model, Release release, ReleaseForm form, FormErrors errors, Caller caller, Locale locale) {
		form(model, form, errors, Set.copyOf(release.content().hosts()), locale);
		model.addAttribute("release", release);
		model.addAttribute("row", DeskListRow.of(release));
		model.addAttribute("reading", release.content().recognised());
		model.addAttribute("findings", this.preflight.findings(release, locale));
		model.addAttribute("photos",
				release.photos().stream().map((photo) -> PressPhoto.of(photo, language(release))).toList());
		model.addAttribute("approvals", HostApproval.of(release));
		model.addAttribute("approvable", approvable(release, caller));
		model.addAttribute("ownWork", release.isOwnWork(caller));
		if (!model.containsAttribute("photo")) {
			model.addAttribute("photo", PhotoForm.prefilled(release));
			model.addAttribute("photoErrors", FormErrors.none());
		}
		if (model.getAttribute("photo") instanceof PhotoForm photo) {
			model.addAttribute("otherLanguages", otherLanguages(photo, release, locale));
		}
		return "desk/release";
	}

	String photo(Model model, Release release, Photo photo, PhotoForm form, FormErrors errors, Locale locale) {
		model.addAttribute("release", release);
		model.addAttribute("row", DeskListRow.of(release));
		model.addAttribute("shown", PressPhoto.of(photo, language(release)));
		model.addAttribute("photo", form);
		model.addAttribute("photoErrors", errors);
		model.addAttribute("otherLanguages", otherLanguages(form, release, locale));
		return "desk/photo";
	}

	private static Map<String, String> otherLanguages(PhotoForm photo, Release release, Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		photo.otherLanguages(release.content().language())
			.forEach((tag) -> names.put(tag, Locale.forLanguageTag(tag).getDisplayLanguage(locale)));
		return names;
	}

	private static Locale language(Release release) {
		return Locale.forLanguageTag(release.content().language());
	}

	private static List<String> approvable(Release release, Caller caller) {
		boolean waiting = release.state() == ReleaseState.SUBMITTED;
		return (waiting && !release.isOwnWork(caller)) ? ReleaseWorkflow.approvable(release, caller) : List.of();
	}

	private void form(Model model, ReleaseForm form, FormErrors errors, Set<String> more, Locale locale) {
		Set<String> choices = new TreeSet<>(this.institutions.ids());
		choices.addAll(more);
		Map<String, String> hosts = new LinkedHashMap<>();
		choices.forEach((id) -> hosts.put(id, this.institutions.nameOf(id, locale)));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("hosts", hosts);
		model.addAttribute("languages", languages(form, locale));
		model.addAttribute("institutions", this.institutions);
	}

	/** Includes the current language of the release. */
	private Map<String, String> languages(ReleaseForm form, Locale locale) {
		Map<String, String> languages = new LinkedHashMap<>();
		languages.put(ReleaseForm.DETECT, this.messages.getMessage("media.desk.language.guess", null, locale));
		for (String tag : List.of("en", "de", "ja")) {
			languages.put(tag, Locale.forLanguageTag(tag).getDisplayLanguage(locale));
		}
		String own = form.textLanguage();
		if (own != null && LocalizedText.isLanguageTag(own)) {
			languages.putIfAbsent(own, Locale.forLanguageTag(own).getDisplayName(locale));
		}
		return languages;
	}

}
