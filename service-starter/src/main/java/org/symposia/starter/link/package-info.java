@NullMarked
package org.symposia.starter.link;

import org.jspecify.annotations.NullMarked;
