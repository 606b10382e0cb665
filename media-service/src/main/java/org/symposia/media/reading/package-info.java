/**
 * Recognises in the text of a press release what readers recognise in print: headline,
 * dateline, quotes, boilerplates, contacts, captions. It judges by shape, loses nothing
 * and never changes the source.
 */
@NullMarked
package org.symposia.media.reading;

import org.jspecify.annotations.NullMarked;
