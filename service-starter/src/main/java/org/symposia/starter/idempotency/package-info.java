@NullMarked
package org.symposia.starter.idempotency;

import org.jspecify.annotations.NullMarked;
