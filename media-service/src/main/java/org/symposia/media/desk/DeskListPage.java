package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The releases of the caller's institutions.
 *
 * @param rows the latest change first
 * @param asking number of releases that wait for the consent of the caller's institutions
 * @param next address of the next page, if there is one
 */
record DeskListPage(List<DeskListRow> rows, long asking, @Nullable String next) implements Page {

}
