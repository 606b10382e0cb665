/**
 * Tables people send and fetch: CSV as spreadsheets write it, and XLSX.
 */
@NullMarked
package org.symposia.starter.table;

import org.jspecify.annotations.NullMarked;
