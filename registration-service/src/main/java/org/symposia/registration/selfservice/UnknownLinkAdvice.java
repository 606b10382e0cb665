package org.symposia.registration.selfservice;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import org.symposia.registration.registration.UnknownLinkException;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;

/** Says on a page what a link that leads nowhere was for, and offers to send it again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownLinkAdvice {

	@ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
	Page page(UnknownLinkException unknown) {
		return new LinkRequestPage(null, unknown.purpose().slug(), Form.of(FormValues.empty()));
	}

}
