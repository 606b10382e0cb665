/**
 * Press releases: text and details, states, approvals, photos' texts, and which releases
 * are public.
 */
@NullMarked
package org.symposia.media.release;

import org.jspecify.annotations.NullMarked;
