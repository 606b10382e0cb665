package org.symposia.registration.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where to find agenda-service.
 *
 * @param url base address without a trailing slash
 */
@ConfigurationProperties("symposia.agenda")
record AgendaProperties(@DefaultValue("http://localhost:8081") String url) {
}
