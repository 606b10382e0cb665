package org.symposia.starter.page;

import java.util.List;

import gg.jte.TemplateEngine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Findings;
import org.symposia.starter.findings.Severity;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.problem.InvalidInputException;

@Configuration(proxyBeanMethods = false)
class SamplePages {

	@Bean
	MockMvcTester pages(WebApplicationContext context) {
		return MockMvcTester.from(context);
	}

	@Bean
	TemplateEngine pageTemplates() {
		return TestTemplates.engine();
	}

	@Controller
	static class SampleController {

		private final View errorView;

		SampleController(View errorView) {
			this.errorView = errorView;
		}

		@GetMapping("/sample/form")
		Page form() {
			FormValues values = FormValues.empty().with("mail", "<x").with("note", "Hello");
			return new SampleFormPage(Form.invalid(values,
					new InvalidInputException("mail", "Please give an address such as name@example.org.")));
		}

		@GetMapping("/sample/findings")
		Page findings() {
			return new SampleFindingsPage(new Findings(List.of(
					new Finding(Severity.NOTE, "row 1", "The title <b> is in English only.", null),
					new Finding(Severity.ERROR, "row 2", "The session ends before it starts.", "Enter a later end."))));
		}

		@RequestMapping("/sample/failure/{status}")
		ModelAndView failure(@PathVariable int status) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), "A detail.");
			if (status >= 500) {
				problem.setProperty("traceId", "4bf92f35");
			}
			return new ModelAndView(this.errorView, "problem", problem);
		}

	}

}
