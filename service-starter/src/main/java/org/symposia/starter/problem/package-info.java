@NullMarked
package org.symposia.starter.problem;

import org.jspecify.annotations.NullMarked;
