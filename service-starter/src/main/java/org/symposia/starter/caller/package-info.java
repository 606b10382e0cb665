@NullMarked
package org.symposia.starter.caller;

import org.jspecify.annotations.NullMarked;
