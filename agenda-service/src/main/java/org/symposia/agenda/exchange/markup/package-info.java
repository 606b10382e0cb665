/**
 * Texts of other systems as lines, and as the Markdown that pages of this product show.
 */
@NullMarked
package org.symposia.agenda.exchange.markup;

import org.jspecify.annotations.NullMarked;
