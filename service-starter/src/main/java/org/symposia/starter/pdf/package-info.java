/**
 * What every printed document needs: fonts for every name, Japanese line ends, page
 * numbers.
 */
@NullMarked
package org.symposia.starter.pdf;

import org.jspecify.annotations.NullMarked;
