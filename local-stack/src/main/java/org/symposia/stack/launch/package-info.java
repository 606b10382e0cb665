@NullMarked
package org.symposia.stack.launch;

import org.jspecify.annotations.NullMarked;
