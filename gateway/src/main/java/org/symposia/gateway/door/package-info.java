@NullMarked
package org.symposia.gateway.door;

import org.jspecify.annotations.NullMarked;
