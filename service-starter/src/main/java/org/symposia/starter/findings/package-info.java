/**
 * What was found while looking at something people sent: sentences with a place and a way
 * out.
 */
@NullMarked
package org.symposia.starter.findings;

import org.jspecify.annotations.NullMarked;
