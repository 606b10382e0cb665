@NullMarked
package org.symposia.gateway.refusal;

import org.jspecify.annotations.NullMarked;
