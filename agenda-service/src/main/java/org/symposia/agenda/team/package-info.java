/**
 * The team of an event: who is invited, who joins, who leaves.
 */
@NullMarked
package org.symposia.agenda.team;

import org.jspecify.annotations.NullMarked;
