/**
 * Fonts and Japanese line breaking for PDF documents.
 */
@NullMarked
package org.symposia.starter.pdf;

import org.jspecify.annotations.NullMarked;
