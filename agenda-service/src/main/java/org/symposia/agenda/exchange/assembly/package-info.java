/**
 * What the readers of all formats share: one list of rooms, tracks and persons,
 * identities, texts and times.
 */
@NullMarked
package org.symposia.agenda.exchange.assembly;

import org.jspecify.annotations.NullMarked;
