/**
 * The ticket as PDF.
 */
@NullMarked
package org.symposia.registration.ticket;

import org.jspecify.annotations.NullMarked;
