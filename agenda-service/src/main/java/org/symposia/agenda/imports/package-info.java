/**
 * Takes a schedule that was read from a file into the draft of an event, new or not.
 */
@NullMarked
package org.symposia.agenda.imports;

import org.jspecify.annotations.NullMarked;
