/**
 * The invitation to a calendar.
 */
@NullMarked
package org.symposia.registration.invitation;

import org.jspecify.annotations.NullMarked;
