/** A released programme for other systems: schedule.xml, schedule.json, CSV and XLSX. */
@NullMarked
package org.symposia.agenda.exchange.exported;

import org.jspecify.annotations.NullMarked;
