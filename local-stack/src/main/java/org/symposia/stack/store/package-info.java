@NullMarked
package org.symposia.stack.store;

import org.jspecify.annotations.NullMarked;
