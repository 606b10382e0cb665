@NullMarked
package org.symposia.stack.mail;

import org.jspecify.annotations.NullMarked;
