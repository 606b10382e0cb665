@NullMarked
package org.symposia.media;

import org.jspecify.annotations.NullMarked;
