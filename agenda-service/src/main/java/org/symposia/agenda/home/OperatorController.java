package org.symposia.agenda.home;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.symposia.starter.web.CachePolicy;

@Controller
class OperatorController {

	private final Operator operator;

	OperatorController(Operator operator) {
		this.operator = operator;
	}

	@GetMapping("/contact")
	String contact(Model model, Locale reader, HttpServletResponse response) {
		return page("contact", model, reader, response);
	}

	@GetMapping("/privacy")
	String privacy(Model model, Locale reader, HttpServletResponse response) {
		return page("privacy", model, reader, response);
	}

	@GetMapping("/imprint")
	String imprint(Model model, Locale reader, HttpServletResponse response) {
		return page("imprint", model, reader, response);
	}

	private String page(String page, Model model, Locale reader, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		model.addAttribute("operator", this.operator);
		model.addAttribute("paragraphs", this.operator.paragraphsOf(page, reader));
		return "home/" + page;
	}

}
