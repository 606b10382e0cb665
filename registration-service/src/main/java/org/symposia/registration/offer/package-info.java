/**
 * On what terms people may register for an event.
 */
@NullMarked
package org.symposia.registration.offer;

import org.jspecify.annotations.NullMarked;
