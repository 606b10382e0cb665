/**
 * Encrypts what the gateway lets browsers or the store keep.
 */
@NullMarked
package org.symposia.gateway.encryption;

import org.jspecify.annotations.NullMarked;
