/**
 * How often strangers may do what reaches others.
 */
@NullMarked
package org.symposia.registration.allowance;

import org.jspecify.annotations.NullMarked;
