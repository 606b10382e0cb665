/**
 * Registers attendees, from the form and the API.
 */
@NullMarked
package org.symposia.registration.registering;

import org.jspecify.annotations.NullMarked;
