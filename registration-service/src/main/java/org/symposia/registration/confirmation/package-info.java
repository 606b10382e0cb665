/**
 * Confirming a mailbox, and with it a place.
 */
@NullMarked
package org.symposia.registration.confirmation;

import org.jspecify.annotations.NullMarked;
