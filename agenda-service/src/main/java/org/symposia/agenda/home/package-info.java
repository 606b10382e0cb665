/**
 * The front page and what the operator has to say: contact, privacy, imprint.
 */
@NullMarked
package org.symposia.agenda.home;

import org.jspecify.annotations.NullMarked;
