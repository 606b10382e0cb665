/** A whole stack for tests, beside the one that may run. */
package org.symposia.stack.testing;
