package org.symposia.gateway.login;

import jakarta.servlet.ServletContext;
import org.symposia.starter.web.PublicUrl;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Marks the session cookie as secure when the public URL is https, even if a proxy
 * terminates TLS before the gateway.
 */
@Component
class SecureSessionCookie implements ServletContextInitializer {

	private final PublicUrl site;

	SecureSessionCookie(PublicUrl site) {
		this.site = site;
	}

	@Override
	public void onStartup(ServletContext context) {
		context.getSessionCookieConfig().setSecure(this.site.origin().startsWith("https:"));
	}

}
