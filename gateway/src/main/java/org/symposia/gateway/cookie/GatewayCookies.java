package org.symposia.gateway.cookie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.starter.web.PublicUrl;

import org.springframework.stereotype.Component;

/** The two cookies of the gateway. */
@Component
public final class GatewayCookies {

	private final GatewayCookie session;

	private final GatewayCookie pendingLogins;

	GatewayCookies(PublicUrl site) {
		boolean secure = site.origin().startsWith("https:");
		this.session = new GatewayCookie("symposia-session", secure);
		this.pendingLogins = new GatewayCookie("symposia-login", secure);
	}

	/** The secret of the session of a person who is signed in. */
	public GatewayCookie session() {
		return this.session;
	}

	/** What is remembered of a visitor while they sign in. */
	public GatewayCookie pendingLogins() {
		return this.pendingLogins;
	}

	/** The given {@code Cookie} header lines without these cookies. */
	public List<String> strippedFrom(List<String> lines) {
		Set<String> own = Set.of(this.session.name(), this.pendingLogins.name());
		return lines.stream().map((line) -> strip(line, own)).flatMap(Optional::stream).toList();
	}

	private static Optional<String> strip(String line, Set<String> own) {
		String others = Stream.of(line.split(";"))
			.map(String::strip)
			.filter((pair) -> !pair.isEmpty() && !own.contains(pair.split("=", 2)[0].strip()))
			.collect(Collectors.joining("; "));
		return others.isEmpty() ? Optional.empty() : Optional.of(others);
	}

}
