/**
 * Bounds request bodies without reading them.
 */
@NullMarked
package org.symposia.gateway.body;

import org.jspecify.annotations.NullMarked;
