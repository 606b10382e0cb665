package org.symposia.registration.selfservice;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;

import org.symposia.starter.caller.AccessCheck;
import org.symposia.starter.caller.Callers;

/** Refuses corrections by others than the owner before their body is read. */
class OwnershipCheck implements AccessCheck {

	private final ObjectProvider<RegistrationAccess> access;

	OwnershipCheck(ObjectProvider<RegistrationAccess> access) {
		this.access = access;
	}

	@Override
	public void check(HttpServletRequest request, Object handler) {
		if (HttpMethod.PUT.matches(request.getMethod())
				&& request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
			this.access.getObject()
				.owned(String.valueOf(path.get("id")), request.getHeader(RegistrationApiController.TOKEN),
						Callers.current());
		}
	}

}
