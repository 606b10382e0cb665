/**
 * The public press room: list, page, PDF and text of the published releases.
 */
@NullMarked
package org.symposia.media.press;

import org.jspecify.annotations.NullMarked;
