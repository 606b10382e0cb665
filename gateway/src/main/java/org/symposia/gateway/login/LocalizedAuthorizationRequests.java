package org.symposia.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Asks the identity provider for the interface language of this site.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest">OpenID
 * Connect Core, ui_locales</a>
 */
@Component
class LocalizedAuthorizationRequests implements OAuth2AuthorizationRequestResolver {

	private final OAuth2AuthorizationRequestResolver resolver;

	private final LocaleResolver locales;

	LocalizedAuthorizationRequests(ClientRegistrationRepository registrations, LocaleResolver locales) {
		this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
		this.locales = locales;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return localized(this.resolver.resolve(request), request);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return localized(this.resolver.resolve(request, registration), request);
	}

	private @Nullable OAuth2AuthorizationRequest localized(@Nullable OAuth2AuthorizationRequest authorization,
			HttpServletRequest request) {
		if (authorization == null) {
			return null;
		}
		String language = this.locales.resolveLocale(request).toLanguageTag();
		return OAuth2AuthorizationRequest.from(authorization)
			.additionalParameters((parameters) -> parameters.put("ui_locales", language))
			.build();
	}

}
