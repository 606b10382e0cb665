@NullMarked
package org.symposia.starter.mongo;

import org.jspecify.annotations.NullMarked;
