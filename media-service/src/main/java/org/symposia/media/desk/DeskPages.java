package org.symposia.media.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.media.preflight.Preflight;
import org.symposia.media.press.PressPhoto;
import org.symposia.media.release.Photo;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseView.RecognisedView;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

/** Creates the pages of releases in the language of the request. */
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

	NewReleasePage newRelease(Form form, Caller caller) {
		return new NewReleasePage(form, choices(form.values(), caller.institutions()));
	}

	ReleasePage release(Release release, Caller caller) {
		return release(release, Form.of(ReleaseForms.of(release)), Form.of(PhotoForms.prefilled(release)), caller);
	}

	ReleasePage withForm(Release release, Form form, Caller caller) {
		return release(release, form, Form.of(PhotoForms.prefilled(release)), caller);
	}

	ReleasePage withPhotoForm(Release release, Form photoForm, Caller caller) {
		return release(release, Form.of(ReleaseForms.of(release)), photoForm, caller);
	}

	private ReleasePage release(Release release, Form form, Form photoForm, Caller caller) {
		return new ReleasePage(DeskRelease.of(release), null, RecognisedView.of(release.content().recognised()),
				this.preflight.findings(release, LocaleContextHolder.getLocale()),
				release.photos().stream().map((photo) -> view(photo, release)).toList(),
				WorkflowChoices.of(release, caller, this.institutions), form,
				choices(form.values(), release.content().hosts()), photoForm);
	}

	PhotoPage photo(Release release, Photo photo, Form form) {
		return new PhotoPage(DeskRelease.of(release), view(photo, release), form);
	}

	private static PressPhoto view(Photo photo, Release release) {
		return PressPhoto.of(photo, Locale.forLanguageTag(release.content().language()));
	}

	private ReleaseChoices choices(FormValues values, Collection<String> hosts) {
		Locale locale = LocaleContextHolder.getLocale();
		Set<String> ids = new TreeSet<>(this.institutions.ids());
		ids.addAll(hosts);
		Map<String, String> names = new LinkedHashMap<>();
		ids.forEach((id) -> names.put(id, this.institutions.nameOf(id, locale)));
		return new ReleaseChoices(names, languages(values, locale), ReleaseForms.language(values));
	}

	/** Includes the current language of the release. */
	private Map<String, String> languages(FormValues values, Locale locale) {
		Map<String, String> languages = new LinkedHashMap<>();
		languages.put(ReleaseForms.DETECT, this.messages.getMessage("media.desk.language.guess", null, locale));
		for (String tag : List.of("en", "de", "ja")) {
			languages.put(tag, Locale.forLanguageTag(tag).getDisplayLanguage(locale));
		}
		String own = ReleaseForms.language(values);
		if (own != null && LocalizedText.isLanguageTag(own)) {
			languages.putIfAbsent(own, Locale.forLanguageTag(own).getDisplayName(locale));
		}
		return languages;
	}

}
