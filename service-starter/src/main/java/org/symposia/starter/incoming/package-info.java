@NullMarked
package org.symposia.starter.incoming;

import org.jspecify.annotations.NullMarked;
