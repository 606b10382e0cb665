/**
 * Copies of a neighbour's records: read when first needed, refreshed by events and once a
 * night, never back to an older version.
 */
@NullMarked
package org.symposia.starter.mirror;

import org.jspecify.annotations.NullMarked;
