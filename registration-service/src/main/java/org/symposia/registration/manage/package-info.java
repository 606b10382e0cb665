/**
 * Seeing, correcting and cancelling one's own registration.
 */
@NullMarked
package org.symposia.registration.manage;

import org.jspecify.annotations.NullMarked;
