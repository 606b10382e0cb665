/**
 * The released agenda as files that other systems read.
 */
@NullMarked
package org.symposia.agenda.export;

import org.jspecify.annotations.NullMarked;
