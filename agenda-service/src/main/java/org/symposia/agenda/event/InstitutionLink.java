package org.symposia.agenda.event;

/**
 * An institution for which the reader may act.
 *
 * @param name short name of the institution
 * @param asking number of events that wait for its consent to being their host
 */
record InstitutionLink(String id, String name, long asking) {
}
