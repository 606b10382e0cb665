package org.symposia.gateway.body;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.symposia.starter.problem.MalformedAddressException;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request whose parameters come from its query alone. The servlet API would add the
 * fields of a form, which reads the body into memory and loses a field equal to a query
 * parameter.
 */
class QueryOnlyRequest extends HttpServletRequestWrapper {

	private final long limit;

	private final MultiValueMap<String, String> query;

	private @Nullable ServletInputStream body;

	/**
	 * Wraps a request.
	 * @throws MalformedAddressException if its query cannot be read
	 */
	QueryOnlyRequest(HttpServletRequest request, long limit) {
		super(request);
		this.limit = limit;
		this.query = parse(request.getQueryString());
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new LimitedInputStream(super.getInputStream(), this.limit);
		}
		return this.body;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.query.getFirst(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> values = new LinkedHashMap<>();
		this.query.forEach((name, all) -> values.put(name, StringUtils.toStringArray(all)));
		return values;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.query.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.query.containsKey(name) ? StringUtils.toStringArray(this.query.get(name)) : null;
	}

	private static MultiValueMap<String, String> parse(@Nullable String raw) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		UriComponentsBuilder.newInstance()
			.query(Objects.requireNonNullElse(raw, ""))
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> decoded.add(decode(name), decode(value))));
		return decoded;
	}

	private static String decode(@Nullable String encoded) {
		try {
			return (encoded != null) ? UriUtils.decode(encoded.replace('+', ' '), UTF_8) : "";
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedAddressException();
		}
	}

}
