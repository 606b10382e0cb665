/**
 * Photos of releases: taken in with suspicion, turned upright, freed of where they were
 * taken, handed out with caption and credit inside.
 */
@NullMarked
package org.symposia.media.photo;

import org.jspecify.annotations.NullMarked;
