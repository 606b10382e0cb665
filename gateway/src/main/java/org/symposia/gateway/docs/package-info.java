@NullMarked
package org.symposia.gateway.docs;

import org.jspecify.annotations.NullMarked;
