/** Drives Chromium by the DevTools protocol. */
@NullMarked
package org.symposia.stack.browser;

import org.jspecify.annotations.NullMarked;
