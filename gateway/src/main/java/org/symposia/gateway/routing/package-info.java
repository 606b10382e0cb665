@NullMarked
package org.symposia.gateway.routing;

import org.jspecify.annotations.NullMarked;
