@NullMarked
package org.symposia.stack.client;

import org.jspecify.annotations.NullMarked;
