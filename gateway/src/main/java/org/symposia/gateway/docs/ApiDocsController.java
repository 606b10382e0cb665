package org.symposia.gateway.docs;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.symposia.starter.web.PublicUrl;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The description of all APIs, as a document for programs and as a page for people. */
@Controller
class ApiDocsController {

	private final ServiceDescriptions descriptions;

	private final JsonMapper json;

	private final PublicUrl site;

	ApiDocsController(ServiceDescriptions descriptions, JsonMapper json, PublicUrl site) {
		this.descriptions = descriptions;
		this.json = json;
		this.site = site;
	}

	@GetMapping("/api/docs")
	Object docs(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") List<MediaType> accepted,
			@RequestParam(defaultValue = "") String format, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie");
		Map<String, ObjectNode> services = this.descriptions.current();
		boolean forPeople = !format.equals("json")
				&& accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
		return forPeople ? page(services)
				: ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(new MergedDescription(this.json, this.site.origin()).of(services));
	}

	private static ApiDocsPage page(Map<String, ObjectNode> services) {
		return new ApiDocsPage(services.entrySet()
			.stream()
			.map((service) -> DescribedService.of(service.getKey(), service.getValue()))
			.toList());
	}

}
