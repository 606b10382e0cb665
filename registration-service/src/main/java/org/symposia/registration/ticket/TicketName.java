package org.symposia.registration.ticket;

import org.jspecify.annotations.Nullable;

/**
 * The name on a ticket.
 *
 * @param reading how the main name is read; null if that is not known or needless
 * @param main in large type
 * @param second in the other script, if there is one
 */
record TicketName(@Nullable String reading, String main, @Nullable String second) {
}
