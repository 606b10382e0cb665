@NullMarked
package org.symposia.starter.text;

import org.jspecify.annotations.NullMarked;
