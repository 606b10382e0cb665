@NullMarked
package org.symposia.starter.trace;

import org.jspecify.annotations.NullMarked;
