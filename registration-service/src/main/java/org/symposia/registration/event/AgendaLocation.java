package org.symposia.registration.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the agenda answers other services.
 *
 * @param url base address without a slash at the end
 */
@ConfigurationProperties("symposia.agenda")
record AgendaLocation(@DefaultValue("http://localhost:8081") String url) {
}
