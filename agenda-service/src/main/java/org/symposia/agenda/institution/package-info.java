/**
 * What institutions show of themselves: their logos.
 */
@NullMarked
package org.symposia.agenda.institution;

import org.jspecify.annotations.NullMarked;
