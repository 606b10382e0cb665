/** Takes the pictures of the documentation. */
@NullMarked
package org.symposia.stack.pictures;

import org.jspecify.annotations.NullMarked;
