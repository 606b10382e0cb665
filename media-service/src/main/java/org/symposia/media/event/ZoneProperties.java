package org.symposia.media.event;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the days are counted that belong to no event.
 *
 * @param zone a time zone such as {@code Europe/Berlin}
 */
@ConfigurationProperties("symposia")
record ZoneProperties(@DefaultValue("UTC") ZoneId zone) {
}
