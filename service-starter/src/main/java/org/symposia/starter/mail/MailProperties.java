package org.symposia.starter.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for sending mail.
 *
 * @param from the sender, such as {@code Symposia <events@example.org>}
 */
@ConfigurationProperties("symposia.smtp")
record MailProperties(@DefaultValue("Symposia <symposia@localhost>") String from) {
}
