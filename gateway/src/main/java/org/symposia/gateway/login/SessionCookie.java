package org.symposia.gateway.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The session cookie, the only cookie of the gateway.
 *
 * @param name its name
 */
@ConfigurationProperties("server.servlet.session.cookie")
public record SessionCookie(@DefaultValue("symposia-session") String name) {

	/** Whether the caller sent it, be it valid or not. */
	public boolean cameWith(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.map(Cookie::getName)
			.anyMatch(this.name::equals);
	}

	/** The given {@code Cookie} header lines without it. */
	public List<String> strippedFrom(List<String> lines) {
		return lines.stream().map(this::strip).flatMap(Optional::stream).toList();
	}

	private Optional<String> strip(String line) {
		String others = Stream.of(line.split(";"))
			.map(String::strip)
			.filter((pair) -> !pair.isEmpty() && !pair.split("=", 2)[0].strip().equals(this.name))
			.collect(Collectors.joining("; "));
		return others.isEmpty() ? Optional.empty() : Optional.of(others);
	}

}
