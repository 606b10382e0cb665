/** Tells attendees how their data are handled. */
@NullMarked
package org.symposia.registration.privacy;

import org.jspecify.annotations.NullMarked;
