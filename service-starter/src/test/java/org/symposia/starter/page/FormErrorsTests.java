package org.symposia.starter.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.MapBindingResult;

import org.symposia.starter.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class FormErrorsTests {

	@Test
	void keepsTheFirstMessageOfEachFieldInOrder() {
		FormErrors errors = FormErrors.of(List.of(new FieldError("name", "Missing."), new FieldError("mail", "Wrong."),
				new FieldError("name", "Late.")));
		assertThat(errors.messages().keySet()).containsExactly("name", "mail");
		assertThat(errors.at("name")).isEqualTo("Missing.");
		assertThat(errors.at("other")).isNull();
	}

	@Test
	void takesWhatValidationFoundInTheReadersLanguage() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("missing.name", Locale.GERMAN, "Bitte nennen Sie einen Namen.");
		MapBindingResult result = new MapBindingResult(new HashMap<>(), "form");
		result.rejectValue("name", "missing.name");
		assertThat(FormErrors.of(result, messages, Locale.GERMAN).at("name"))
			.isEqualTo("Bitte nennen Sie einen Namen.");
	}

}
