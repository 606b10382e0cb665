package org.symposia.media.press;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The public releases.
 *
 * @param releases the latest first
 * @param next address of the next page, if there is one
 */
record PressListPage(List<PressListItem> releases, @Nullable String next) implements Page {

}
