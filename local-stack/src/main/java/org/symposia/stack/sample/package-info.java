@NullMarked
package org.symposia.stack.sample;

import org.jspecify.annotations.NullMarked;
