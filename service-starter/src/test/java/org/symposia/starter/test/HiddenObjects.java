package org.symposia.starter.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every route answers for an object of which the caller may not know as for
 * one that does not exist.
 */
public final class HiddenObjects {

	/** Headers that differ between any two answers. */
	private static final Set<String> OF_THE_MOMENT = Set.of("Date", "X-Request-Id");

	private HiddenObjects() {
	}

	/** A route whose path names an object. */
	public record Route(HttpMethod method, String pattern, MediaType type) {

		@Override
		public String toString() {
			return this.method + " " + this.pattern;
		}

	}

	/**
	 * The routes of a service whose paths have a variable.
	 * @param start of their paths, such as {@code /api/}; empty for all
	 */
	public static List<Route> routes(RequestMappingHandlerMapping mapping, String start, String variable) {
		Map<String, Route> routes = new TreeMap<>();
		mapping.getHandlerMethods().keySet().forEach((info) -> {
			for (String pattern : info.getPatternValues()) {
				if (pattern.startsWith(start) && pattern.contains("{" + variable + "}")) {
					methods(info).forEach((method) -> routes.put(method + " " + pattern,
							new Route(method, pattern, type(info, pattern))));
				}
			}
		});
		return List.copyOf(routes.values());
	}

	private static Collection<HttpMethod> methods(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() ? List.of(HttpMethod.GET) : methods.stream().map(RequestMethod::asHttpMethod).toList();
	}

	private static MediaType type(RequestMappingInfo info, String pattern) {
		return info.getConsumesCondition()
			.getConsumableMediaTypes()
			.stream()
			.findFirst()
			.orElse(pattern.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED);
	}

	/**
	 * Checks routes as somebody who has nothing to do with the object.
	 * @param hidden id of an object of which the caller may not know
	 * @param unknown an id of the same length that no object has
	 */
	public static void check(List<Route> routes, RestTestClient outsider, String variable, String hidden,
			String unknown) {
		List<String> wrong = new ArrayList<>();
		for (Route route : routes) {
			String ofHidden = answer(route, outsider, variable, hidden).replace(hidden, unknown);
			String ofUnknown = answer(route, outsider, variable, unknown);
			if (!ofHidden.equals(ofUnknown)) {
				wrong.add(route + " answers " + difference(ofHidden, ofUnknown) + ", and of an unknown one "
						+ difference(ofUnknown, ofHidden));
			}
		}
		assertThat(wrong).as("routes that tell whether a hidden object exists").isEmpty();
		assertThat(routes).isNotEmpty();
	}

	private static String answer(Route route, RestTestClient caller, String variable, String id) {
		String path = route.pattern().replace("{" + variable + "}", id).replaceAll("\\{\\w+(:[^}]*)?}", "other");
		RestTestClient.RequestBodySpec request = caller.method(route.method())
			.uri(path)
			.accept(path.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
		EntityExchangeResult<String> result = (route.method().equals(HttpMethod.GET) ? request
				: request.contentType(route.type()).body(body(route.type())))
			.exchange()
			.expectBody(String.class)
			.returnResult();
		HttpHeaders headers = new HttpHeaders();
		result.getResponseHeaders().forEach((name, values) -> headers.addAll(name, values));
		OF_THE_MOMENT.forEach(headers::remove);
		return result.getStatus().value() + " " + new TreeMap<>(headers.toSingleValueMap()) + " "
				+ result.getResponseBody();
	}

	/** The status, and where the first answer begins to differ from the second. */
	private static String difference(String answer, String other) {
		int start = 0;
		while (start < Math.min(answer.length(), other.length()) && answer.charAt(start) == other.charAt(start)) {
			start++;
		}
		int from = Math.max(0, start - 20);
		return answer.substring(0, 3) + " …" + answer.substring(from, Math.min(answer.length(), from + 80)) + "…";
	}

	private static Object body(MediaType type) {
		if (type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)) {
			return new LinkedMultiValueMap<>(Map.of("sent", List.of("true")));
		}
		if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
			MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
			parts.add("file", new ByteArrayResource(new byte[] { 1 }) {
				@Override
				public String getFilename() {
					return "file.jpg";
				}
			});
			HttpHeaders json = new HttpHeaders();
			json.setContentType(MediaType.APPLICATION_JSON);
			parts.add("metadata", new HttpEntity<>("{}".getBytes(StandardCharsets.UTF_8), json));
			return parts;
		}
		return "{}";
	}

}
