@NullMarked
package org.symposia.starter.webhook;

import org.jspecify.annotations.NullMarked;
