/**
 * Keeping a rush from taking everything at once.
 */
@NullMarked
package org.symposia.registration.rush;

import org.jspecify.annotations.NullMarked;
