package org.symposia.starter.test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.MediaTypeExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * A method and path that a service handles.
 *
 * @param method the HTTP method
 * @param path the path with its variables, such as {@code /api/agenda/events/{event}}
 * @param consumes the media type of the body, empty if any
 */
public record Endpoint(String method, String path, String consumes) {

	private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+(:(?<choice>[a-z]+)\\|[^}]*|:[^}]*)?}");

	static Stream<Endpoint> of(RequestMappingInfo mapping) {
		String consumes = mapping.getConsumesCondition()
			.getExpressions()
			.stream()
			.filter((expression) -> !expression.isNegated())
			.map(MediaTypeExpression::getMediaType)
			.map(MediaType::toString)
			.findFirst()
			.orElse("");
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> new TreeSet<>(methods).stream()
				.map((method) -> new Endpoint(method.name(), path, consumes)));
	}

	/** What the table of a service calls it. */
	String line() {
		return this.method + " " + this.path;
	}

	boolean isForPrograms() {
		return this.path.startsWith("/api/") || this.path.startsWith("/internal/");
	}

	boolean hasBody() {
		return List.of("POST", "PUT", "PATCH").contains(this.method);
	}

	/** The type a client would give the body of a request. */
	String contentType() {
		if (!this.consumes.isEmpty()) {
			return this.consumes.startsWith("multipart/") ? "multipart/form-data; boundary=b" : this.consumes;
		}
		return isForPrograms() ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE;
	}

	/** A path in which one variable has the given value and each other any. */
	String pathOf(String variable, String value) {
		return new Endpoint(this.method, this.path.replace("{" + variable + "}", value), this.consumes).pathOf("other");
	}

	/**
	 * A path in which each variable has the given value, or the first of its choices. The
	 * institution is one that exists.
	 */
	String pathOf(String value) {
		return VARIABLE.matcher(this.path.replace("{institution}", "jihs")).replaceAll((variable) -> {
			String choice = variable.group("choice");
			return (choice != null) ? choice : value;
		});
	}

}
