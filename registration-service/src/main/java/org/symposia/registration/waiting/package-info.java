/**
 * The waiting line and how freed places are offered along it.
 */
@NullMarked
package org.symposia.registration.waiting;

import org.jspecify.annotations.NullMarked;
