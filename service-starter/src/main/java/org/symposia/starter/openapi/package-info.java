@NullMarked
package org.symposia.starter.openapi;

import org.jspecify.annotations.NullMarked;
