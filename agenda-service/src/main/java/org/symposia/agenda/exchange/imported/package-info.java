/**
 * What a file says of a schedule, before anything of it becomes part of an event.
 */
@NullMarked
package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.NullMarked;
