/**
 * What registration knows about events: its own small record, read from the agenda.
 */
@NullMarked
package org.symposia.registration.event;

import org.jspecify.annotations.NullMarked;
