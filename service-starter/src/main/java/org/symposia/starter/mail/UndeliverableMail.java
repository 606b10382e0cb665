package org.symposia.starter.mail;

import java.time.Instant;

/**
 * A mail that was given up.
 *
 * @param id says which mail it is
 * @param to its mail address
 * @param since when it was given up
 * @param refused whether the mail server refuses the address, so that it was given up at
 * once; otherwise all attempts failed
 */
public record UndeliverableMail(String id, String to, String subject, Instant since, boolean refused) {
}
