/** Events of Indico, exported as JSON. */
@NullMarked
package org.symposia.agenda.exchange.indico;

import org.jspecify.annotations.NullMarked;
