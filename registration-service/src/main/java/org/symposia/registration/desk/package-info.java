/**
 * The pages of the team: the list of attendees and the terms of registration.
 */
@NullMarked
package org.symposia.registration.desk;

import org.jspecify.annotations.NullMarked;
