/**
 * Recognises the parts of a press release in its text (headline, dateline, quotes,
 * boilerplates, contacts, captions) by the shape of its blocks. Every block gets a role;
 * the source is never changed.
 */
@NullMarked
package org.symposia.media.recognition;

import org.jspecify.annotations.NullMarked;
