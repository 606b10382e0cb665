/**
 * Schedules of frab, pentabarf and pretalx as XML and JSON.
 */
@NullMarked
package org.symposia.agenda.exchange.frab;

import org.jspecify.annotations.NullMarked;
