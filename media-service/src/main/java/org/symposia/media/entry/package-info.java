/**
 * Errors at the fields of a form, with messages in the reader's language.
 */
@NullMarked
package org.symposia.media.entry;

import org.jspecify.annotations.NullMarked;
