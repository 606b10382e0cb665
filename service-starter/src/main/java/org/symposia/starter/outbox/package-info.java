@NullMarked
package org.symposia.starter.outbox;

import org.jspecify.annotations.NullMarked;
