package org.symposia.starter.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that every endpoint answers for an object of which the caller may not know as
 * for one that does not exist.
 */
public final class HiddenObjects {

	/** Headers that differ between any two answers. */
	private static final Set<String> OF_THE_MOMENT = Set.of("Date", "X-Request-Id");

	private HiddenObjects() {
	}

	/**
	 * The endpoints of a service whose paths have a variable.
	 * @param start of their paths, such as {@code /api/}; empty for all
	 */
	public static List<Endpoint> endpoints(RequestMappingHandlerMapping mapping, String start, String variable) {
		return mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(Endpoint::of)
			.filter((endpoint) -> endpoint.path().startsWith(start) && endpoint.path().contains("{" + variable + "}"))
			.sorted(Comparator.comparing(Endpoint::line))
			.toList();
	}

	/**
	 * Calls endpoints as somebody who has nothing to do with the object.
	 * @param hidden id of an object of which the caller may not know
	 * @param unknown an id of the same length that no object has
	 */
	public static void check(List<Endpoint> endpoints, RestTestClient outsider, String variable, String hidden,
			String unknown) {
		List<String> wrong = new ArrayList<>();
		for (Endpoint endpoint : endpoints) {
			String ofHidden = answer(endpoint, outsider, variable, hidden).replace(hidden, unknown);
			String ofUnknown = answer(endpoint, outsider, variable, unknown);
			if (!ofHidden.equals(ofUnknown)) {
				wrong.add(endpoint.line() + " answers " + difference(ofHidden, ofUnknown) + ", and of an unknown one "
						+ difference(ofUnknown, ofHidden));
			}
		}
		assertThat(wrong).as("endpoints that tell whether a hidden object exists").isEmpty();
		assertThat(endpoints).isNotEmpty();
	}

	private static String answer(Endpoint endpoint, RestTestClient caller, String variable, String id) {
		RestTestClient.RequestBodySpec request = caller.method(HttpMethod.valueOf(endpoint.method()))
			.uri(endpoint.pathOf(variable, id))
			.accept(endpoint.isForPrograms() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
		MediaType type = MediaType.parseMediaType(endpoint.contentType());
		EntityExchangeResult<String> result = (endpoint.method().equals("GET") ? request
				: request.contentType(type).body(body(type)))
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
