@NullMarked
package org.symposia.starter.defaults;

import org.jspecify.annotations.NullMarked;
