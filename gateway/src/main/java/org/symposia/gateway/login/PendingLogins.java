package org.symposia.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.symposia.gateway.cookie.GatewayCookie;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.gateway.encryption.Encryption;
import org.symposia.gateway.encryption.SessionKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * Keeps the logins that a browser has begun in an encrypted cookie, the newest first.
 * Whoever is not signed in thus takes no memory here and no room in the store.
 */
@Component
class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	/** Logins in as many tabs can be completed. */
	static final int MOST = 3;

	/**
	 * Encrypted and with its name, a cookie must not exceed 4096 bytes. Fewer logins are
	 * kept when their return paths are long.
	 */
	static final int LONGEST = 3800;

	/**
	 * A login that took too long is begun again, which needs the cookie longer than the
	 * login is valid: somebody who has just registered comes back from their mailbox.
	 */
	private static final Duration KEPT = Duration.ofHours(1);

	private static final String CONTEXT = "symposia-login";

	private static final String RETURN_PATH = PendingLogins.class.getName() + ".returnPath";

	private static final TypeReference<List<PendingLogin>> LIST = new TypeReference<>() {
	};

	private final GatewayCookie cookie;

	private final Encryption encryption;

	private final ClientRegistrationRepository clients;

	private final JsonMapper json;

	private final Clock clock;

	PendingLogins(GatewayCookies cookies, SessionKey key, ClientRegistrationRepository clients, JsonMapper json,
			Clock clock) {
		this.cookie = cookies.pendingLogins();
		this.encryption = key.encryptionOf("pending logins");
		this.clients = clients;
		this.json = json;
		this.clock = clock;
	}

	/** Where the login leads that this request answers, even if the login is over. */
	static ReturnPath returnPathOf(HttpServletRequest request) {
		return ReturnPath.of((String) request.getAttribute(RETURN_PATH));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return find(request).filter((login) -> !login.isOver(this.clock.instant()))
			.map((login) -> login.toRequest(client()))
			.orElse(null);
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest authorization, HttpServletRequest request,
			HttpServletResponse response) {
		if (authorization == null) {
			return;
		}
		Instant now = this.clock.instant();
		ReturnPath path = ReturnPath.of(request.getParameter(LoginController.RETURN));
		Stream<PendingLogin> others = read(request).stream().filter((login) -> !login.isOver(now));
		write(Stream.concat(Stream.of(PendingLogin.of(authorization, path, now)), others).limit(MOST).toList(),
				response);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		PendingLogin answered = find(request).orElse(null);
		if (answered == null) {
			return null;
		}
		request.setAttribute(RETURN_PATH, answered.path());
		write(read(request).stream().filter((login) -> !login.equals(answered)).toList(), response);
		return answered.isOver(this.clock.instant()) ? null : answered.toRequest(client());
	}

	private Optional<PendingLogin> find(HttpServletRequest request) {
		String state = request.getParameter(OAuth2ParameterNames.STATE);
		return read(request).stream().filter((login) -> login.state().equals(state)).findFirst();
	}

	private List<PendingLogin> read(HttpServletRequest request) {
		try {
			return this.cookie.valueIn(request)
				.flatMap((value) -> this.encryption.decrypt(value, CONTEXT))
				.map((text) -> this.json.readValue(text, LIST))
				.orElse(List.of());
		}
		catch (JacksonException ex) {
			return List.of();
		}
	}

	private void write(List<PendingLogin> logins, HttpServletResponse response) {
		if (logins.isEmpty()) {
			this.cookie.remove(response);
			return;
		}
		List<PendingLogin> kept = new ArrayList<>(logins);
		String value = encrypt(kept);
		while (value.length() > LONGEST && kept.size() > 1) {
			kept.removeLast();
			value = encrypt(kept);
		}
		this.cookie.write(response, value, KEPT);
	}

	private String encrypt(List<PendingLogin> logins) {
		return this.encryption.encrypt(this.json.writeValueAsString(logins), CONTEXT);
	}

	private ClientRegistration client() {
		return Objects.requireNonNull(this.clients.findByRegistrationId(IdentityConfiguration.REGISTRATION));
	}

}
