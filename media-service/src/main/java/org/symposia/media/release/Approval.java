package org.symposia.media.release;

import java.time.Instant;

/**
 * A host institution's consent to exactly this text and these photos.
 *
 * @param institution the institution that consents
 * @param by the account that gave it
 * @param name the person's name then
 * @param at when it was given
 */
public record Approval(String institution, String by, String name, Instant at) {
}
