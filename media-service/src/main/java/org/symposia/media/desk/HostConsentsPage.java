package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The releases that name the caller's institutions as hosts without their consent.
 *
 * @param rows the latest change first
 * @param next address of the next page, if there is one
 */
record HostConsentsPage(List<HostConsentRow> rows, @Nullable String next) implements Page {

}
