package org.symposia.gateway.login;

import jakarta.servlet.ServletContext;
import org.symposia.starter.web.PublicUrl;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Keeps the session cookie to TLS where browsers come by TLS, even if a proxy ends it
 * before the gateway.
 */
@Component
class SecureCookie implements ServletContextInitializer {

	private final PublicUrl site;

	SecureCookie(PublicUrl site) {
		this.site = site;
	}

	@Override
	public void onStartup(ServletContext context) {
		context.getSessionCookieConfig().setSecure(this.site.origin().startsWith("https:"));
	}

}
