/**
 * Forms and other input: reads fields, collects errors at fields, keeps what was typed.
 */
@NullMarked
package org.symposia.starter.input;

import org.jspecify.annotations.NullMarked;
