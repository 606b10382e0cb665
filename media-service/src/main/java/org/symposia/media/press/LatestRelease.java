package org.symposia.media.press;

import java.util.Optional;

import org.symposia.starter.page.Page;

/** The latest public release as a fragment of the front page. */
record LatestRelease(Optional<PressListItem> release) implements Page {

}
