/**
 * What was typed or sent, checked field by field.
 */
@NullMarked
package org.symposia.agenda.input;

import org.jspecify.annotations.NullMarked;
