package org.symposia.starter.input;

import org.springframework.http.HttpStatus;

import org.symposia.starter.page.Page;

/** A page around a form; its status is the form's. */
public interface FormPage extends Page {

	/** The form as it is shown. */
	Form form();

	@Override
	default HttpStatus status() {
		return form().status();
	}

}
