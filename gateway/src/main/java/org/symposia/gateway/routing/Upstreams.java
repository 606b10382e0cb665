package org.symposia.gateway.routing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Addresses of the services.
 *
 * @param agendaUrl base address of agenda-service
 * @param registrationUrl base address of registration-service
 * @param mediaUrl base address of media-service
 */
@ConfigurationProperties("symposia")
public record Upstreams(@DefaultValue("http://127.0.0.1:8081") URI agendaUrl,
		@DefaultValue("http://127.0.0.1:8082") URI registrationUrl,
		@DefaultValue("http://127.0.0.1:8083") URI mediaUrl) {

	/** The addresses by name of the service. */
	public Map<String, URI> byName() {
		Map<String, URI> services = new LinkedHashMap<>();
		services.put("agenda", this.agendaUrl);
		services.put("registration", this.registrationUrl);
		services.put("media", this.mediaUrl);
		return services;
	}

}
