/** Reading and writing of CSV and XLSX. */
@NullMarked
package org.symposia.starter.table;

import org.jspecify.annotations.NullMarked;
