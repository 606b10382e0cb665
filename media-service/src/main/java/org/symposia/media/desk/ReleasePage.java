package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import org.symposia.media.press.PressPhoto;
import org.symposia.media.release.ReleaseView.RecognisedView;
import org.symposia.starter.findings.Findings;
import org.symposia.starter.input.Form;
import org.symposia.starter.page.Page;

/**
 * A release with the forms to edit it and to add a photo.
 *
 * @param release the release
 * @param notice the result of the step that led here
 * @param recognised the parts recognised in the text
 * @param findings of the preflight
 * @param photos texts in the language of the release
 * @param workflow approvals and next steps
 * @param form of text and details
 * @param choices of that form
 * @param photoForm of a new photo
 */
record ReleasePage(DeskRelease release, @Nullable ReleaseNotice notice, RecognisedView recognised, Findings findings,
		List<PressPhoto> photos, WorkflowChoices workflow, Form form, ReleaseChoices choices,
		Form photoForm) implements Page {

	@Override
	public HttpStatus status() {
		return this.photoForm.isRefused() ? this.photoForm.status() : this.form.status();
	}

	PhotoFields photoFields() {
		return PhotoFields.of(this.photoForm.values(), this.release.language());
	}

	ReleasePage withNotice(@Nullable ReleaseNotice other) {
		return new ReleasePage(this.release, other, this.recognised, this.findings, this.photos, this.workflow,
				this.form, this.choices, this.photoForm);
	}

}
