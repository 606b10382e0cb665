/**
 * Reading schedules of other systems: which format a file has, and which reader reads it.
 */
@NullMarked
package org.symposia.agenda.exchange;

import org.jspecify.annotations.NullMarked;
