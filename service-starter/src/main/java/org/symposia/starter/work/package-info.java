@NullMarked
package org.symposia.starter.work;

import org.jspecify.annotations.NullMarked;
