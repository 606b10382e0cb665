/**
 * Erases personal data after the retention period.
 */
@NullMarked
package org.symposia.registration.retention;

import org.jspecify.annotations.NullMarked;
