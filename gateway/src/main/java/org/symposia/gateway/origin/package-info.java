/**
 * Refuses what other sites let a browser do.
 */
@NullMarked
package org.symposia.gateway.origin;

import org.jspecify.annotations.NullMarked;
