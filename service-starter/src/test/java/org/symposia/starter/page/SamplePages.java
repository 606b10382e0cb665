package org.symposia.starter.page;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Findings;

@Configuration(proxyBeanMethods = false)
class SamplePages {

	@Bean
	MockMvcTester pages(WebApplicationContext context) {
		return MockMvcTester.from(context, (builder) -> builder.addFilters(new ResourceUrlEncodingFilter()).build());
	}

	@Controller
	static class SampleController {

		@GetMapping("/sample/form")
		String form(Model model) {
			model.addAttribute("errors",
					FormErrors.none().with("mail", "Please give an address such as name@example.org."));
			model.addAttribute("categories", Map.of("speaker", "Speaker"));
			return "sample-form";
		}

		@GetMapping("/sample/findings")
		String findings(Model model) {
			model.addAttribute("findings",
					Findings.none()
						.with(Finding.note("row 1", "The title <b> is in English only."))
						.with(Finding.error("row 2", "The session ends before it starts.", "Enter a later end.")));
			return "sample-findings";
		}

		@RequestMapping("/sample/failure/{status}")
		ModelAndView failure(@PathVariable int status) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), "A detail.");
			if (status >= 500) {
				problem.setProperty("traceId", "4bf92f35");
			}
			return new ModelAndView("error", Map.of("status", status, "problem", problem));
		}

	}

}
