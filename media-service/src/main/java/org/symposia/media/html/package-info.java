/**
 * Renders the source of a release as safe HTML, for the page and for print.
 */
@NullMarked
package org.symposia.media.html;

import org.jspecify.annotations.NullMarked;
