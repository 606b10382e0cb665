package org.symposia.media.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the neighbours are.
 *
 * @param url address of agenda-service
 */
@ConfigurationProperties("symposia.agenda")
record NeighbourProperties(@DefaultValue("http://127.0.0.1:8081") String url) {
}
