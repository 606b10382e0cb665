/**
 * The registration with its attendee, states, personal links and validation rules.
 */
@NullMarked
package org.symposia.registration.registration;

import org.jspecify.annotations.NullMarked;
