package org.symposia.media.event;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time zone of releases without an event.
 *
 * @param zone such as {@code Europe/Berlin}
 */
@ConfigurationProperties("symposia")
record ZoneProperties(@DefaultValue("UTC") ZoneId zone) {
}
