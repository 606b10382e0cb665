/**
 * The way of a release to the public: submission, one approval per host institution,
 * publication, withdrawal; all of it recorded.
 */
@NullMarked
package org.symposia.media.approval;

import org.jspecify.annotations.NullMarked;
