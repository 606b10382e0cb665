package org.symposia.media.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Location of agenda-service.
 *
 * @param url base URL of agenda-service
 */
@ConfigurationProperties("symposia.agenda")
record AgendaProperties(@DefaultValue("http://127.0.0.1:8081") String url) {
}
