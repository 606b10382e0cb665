@NullMarked
package org.symposia.starter.security;

import org.jspecify.annotations.NullMarked;
