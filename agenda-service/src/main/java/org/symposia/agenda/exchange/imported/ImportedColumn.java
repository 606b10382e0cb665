package org.symposia.agenda.exchange.imported;

/**
 * How a column of a table was read.
 *
 * @param heading as the table has it
 * @param field name of the field; empty if the column was left out
 */
public record ImportedColumn(String heading, String field) {

}
