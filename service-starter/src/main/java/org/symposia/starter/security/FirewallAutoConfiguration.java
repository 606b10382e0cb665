package org.symposia.starter.security;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.HttpRequestMethodNotSupportedException;

import org.symposia.starter.problem.MalformedAddressException;
import org.symposia.starter.problem.ProblemWriter;

/** The HTTP firewall and its problems. */
@AutoConfiguration
@ConditionalOnClass(StrictHttpFirewall.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class FirewallAutoConfiguration {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	/**
	 * Accepts every header value that HTTP allows (RFC 9110, section 5.5), such as a
	 * Japanese cookie of another application on the same host.
	 */
	@Bean
	@ConditionalOnMissingBean
	HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHttpMethods(METHODS);
		firewall.setAllowedHeaderValues((value) -> value.chars().allMatch(FirewallAutoConfiguration::isFieldContent));
		return firewall;
	}

	private static boolean isFieldContent(int character) {
		return character == '\t' || (character >= ' ' && character != 0x7f);
	}

	@Bean
	@ConditionalOnMissingBean
	RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
		return (request, response, rejection) -> problems.write(request, response, problemOf(request));
	}

	private static Exception problemOf(HttpServletRequest request) {
		return METHODS.contains(request.getMethod()) ? new MalformedAddressException()
				: new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("GET", "HEAD"));
	}

}
