package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The releases of the caller's institutions.
 *
 * @param rows the latest change first
 * @param next address of the next page, if there is one
 */
record DeskListPage(List<DeskListRow> rows, @Nullable String next) implements Page {

}
