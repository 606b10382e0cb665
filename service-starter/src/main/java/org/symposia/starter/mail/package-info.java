@NullMarked
package org.symposia.starter.mail;

import org.jspecify.annotations.NullMarked;
