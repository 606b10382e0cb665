@NullMarked
package org.symposia.gateway.health;

import org.jspecify.annotations.NullMarked;
