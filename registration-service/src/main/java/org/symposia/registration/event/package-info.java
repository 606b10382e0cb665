/**
 * The copies of the events of agenda-service.
 */
@NullMarked
package org.symposia.registration.event;

import org.jspecify.annotations.NullMarked;
