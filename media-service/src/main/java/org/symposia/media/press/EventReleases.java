package org.symposia.media.press;

import java.util.List;

import org.symposia.starter.page.Page;

/** The public releases of an event as a fragment of its page. */
record EventReleases(List<PressListItem> releases) implements Page {

}
