package org.symposia.media.release;

import java.time.Instant;

/**
 * A host institution's approval of the current text and photos.
 *
 * @param institution id of the host institution
 * @param by subject of the account that approved
 * @param name the person's name at that time
 * @param at time of the approval
 */
public record Approval(String institution, String by, String name, Instant at) {
}
