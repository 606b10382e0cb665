package org.symposia.registration.message;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mails about changes.
 *
 * @param delay how long after the last change they are sent; changes in between are told
 * in one mail
 */
@ConfigurationProperties("symposia.change-mails")
record ChangeMailProperties(@DefaultValue("2m") Duration delay) {
}
