@NullMarked
package org.symposia.registration;

import org.jspecify.annotations.NullMarked;
