/**
 * The cookies of the gateway itself, which no service sees.
 */
@NullMarked
package org.symposia.gateway.cookie;

import org.jspecify.annotations.NullMarked;
