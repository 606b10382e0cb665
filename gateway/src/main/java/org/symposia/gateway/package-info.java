@NullMarked
package org.symposia.gateway;

import org.jspecify.annotations.NullMarked;
