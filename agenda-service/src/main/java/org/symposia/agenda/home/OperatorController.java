package org.symposia.agenda.home;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.symposia.starter.page.Page;

@Controller
class OperatorController {

	private final Operator operator;

	OperatorController(Operator operator) {
		this.operator = operator;
	}

	@GetMapping("/contact")
	Page contact(Locale reader) {
		return new ContactPage(this.operator, this.operator.paragraphsOf("contact", reader));
	}

	@GetMapping("/privacy")
	Page privacy(Locale reader) {
		return new PrivacyPage(this.operator, this.operator.paragraphsOf("privacy", reader));
	}

	@GetMapping("/imprint")
	Page imprint(Locale reader) {
		return new ImprintPage(this.operator, this.operator.paragraphsOf("imprint", reader));
	}

}
