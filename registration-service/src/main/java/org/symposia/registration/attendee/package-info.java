/**
 * Who registers, and where each registration stands.
 */
@NullMarked
package org.symposia.registration.attendee;

import org.jspecify.annotations.NullMarked;
