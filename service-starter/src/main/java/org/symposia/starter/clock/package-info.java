@NullMarked
package org.symposia.starter.clock;

import org.jspecify.annotations.NullMarked;
