@NullMarked
package org.symposia.agenda;

import org.jspecify.annotations.NullMarked;
