/**
 * What people enter wrongly, told exactly and in the reader's language.
 */
@NullMarked
package org.symposia.media.entry;

import org.jspecify.annotations.NullMarked;
