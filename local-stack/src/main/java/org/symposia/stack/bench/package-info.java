/** Benchmarks: figures of one run, which nothing asserts. */
@NullMarked
package org.symposia.stack.bench;

import org.jspecify.annotations.NullMarked;
