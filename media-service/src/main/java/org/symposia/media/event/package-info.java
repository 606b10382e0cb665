/**
 * What this service needs to know of events: its own small record, read from
 * agenda-service.
 */
@NullMarked
package org.symposia.media.event;

import org.jspecify.annotations.NullMarked;
