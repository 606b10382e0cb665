@NullMarked
package org.symposia.gateway.site;

import org.jspecify.annotations.NullMarked;
