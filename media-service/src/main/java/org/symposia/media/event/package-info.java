/**
 * Copies of the events that releases belong to, read from agenda-service.
 */
@NullMarked
package org.symposia.media.event;

import org.jspecify.annotations.NullMarked;
