@NullMarked
package org.symposia.starter.audit;

import org.jspecify.annotations.NullMarked;
