package org.symposia.gateway.health;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The parts whose health is checked.
 *
 * @param agendaManagementUrl management port of agenda-service
 * @param registrationManagementUrl management port of registration-service
 * @param mediaManagementUrl management port of media-service
 * @param issuer the identity provider's realm
 * @param healthTimeout how long a part may take to answer
 * @param healthMemory how long a result is reused
 */
@ConfigurationProperties("symposia")
record StackHealthProperties(@DefaultValue("http://127.0.0.1:9081") URI agendaManagementUrl,
		@DefaultValue("http://127.0.0.1:9082") URI registrationManagementUrl,
		@DefaultValue("http://127.0.0.1:9083") URI mediaManagementUrl,
		@DefaultValue("http://localhost:8180/realms/symposia") String issuer,
		@DefaultValue("3s") Duration healthTimeout, @DefaultValue("1s") Duration healthMemory) {

	Map<String, URI> probes() {
		Map<String, URI> probes = new LinkedHashMap<>();
		probes.put("agenda", health(this.agendaManagementUrl));
		probes.put("registration", health(this.registrationManagementUrl));
		probes.put("media", health(this.mediaManagementUrl));
		probes.put("login", URI.create(this.issuer + "/.well-known/openid-configuration"));
		return probes;
	}

	private static URI health(URI management) {
		return URI.create(management.toString().replaceAll("/+$", "") + "/actuator/health");
	}

}
