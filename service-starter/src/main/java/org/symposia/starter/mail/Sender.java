package org.symposia.starter.mail;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a mail is sent. The address it comes from stays the configured one.
 *
 * @param owner id of those who are responsible for the mail, such as an event;
 * undeliverable mails are listed by it. Null if nobody is
 * @param name shown instead of the configured name; null keeps that
 * @param replyTo mail address that answers go to; null means the sender
 */
public record Sender(@Nullable String owner, @Nullable String name, @Nullable String replyTo) {
}
