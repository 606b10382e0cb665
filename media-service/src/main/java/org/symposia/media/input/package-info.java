/**
 * Errors of values and fields, with messages in the reader's language.
 */
@NullMarked
package org.symposia.media.input;

import org.jspecify.annotations.NullMarked;
