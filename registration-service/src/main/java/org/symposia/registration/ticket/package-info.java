/**
 * The ticket on paper.
 */
@NullMarked
package org.symposia.registration.ticket;

import org.jspecify.annotations.NullMarked;
