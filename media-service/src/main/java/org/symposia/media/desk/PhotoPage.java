package org.symposia.media.desk;

import org.symposia.media.press.PressPhoto;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

record PhotoPage(DeskRelease release, PressPhoto photo, Form form) implements FormPage {

	PhotoFields fields() {
		return PhotoFields.of(this.form.values(), this.release.language());
	}

}
