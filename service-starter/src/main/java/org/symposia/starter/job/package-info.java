@NullMarked
package org.symposia.starter.job;

import org.jspecify.annotations.NullMarked;
