package org.symposia.starter.caller;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives templates their {@code ${caller}}. */
@ControllerAdvice
final class CallerAdvice {

	@ModelAttribute("caller")
	Caller caller() {
		return Callers.current();
	}

}
