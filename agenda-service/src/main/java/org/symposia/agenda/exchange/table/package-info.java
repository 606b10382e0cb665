/**
 * Schedules as tables: exports of ConfTool and the like, and what people type into a
 * spreadsheet.
 */
@NullMarked
package org.symposia.agenda.exchange.table;

import org.jspecify.annotations.NullMarked;
