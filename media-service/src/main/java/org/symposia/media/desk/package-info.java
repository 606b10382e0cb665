/**
 * The press officers' pages: take a release from text, see what was recognised, add
 * photos, submit, approve, publish.
 */
@NullMarked
package org.symposia.media.desk;

import org.jspecify.annotations.NullMarked;
