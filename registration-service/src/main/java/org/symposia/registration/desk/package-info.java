/**
 * The organizers' desk: the list of attendees and the terms of registration.
 */
@NullMarked
package org.symposia.registration.desk;

import org.jspecify.annotations.NullMarked;
