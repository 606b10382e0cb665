package org.symposia.starter.outbox;

/**
 * Declares, as a bean, that documents of a type have a field {@code outbox}.
 *
 * @param type the aggregate's document class
 */
public record OutboxSource(Class<?> type) {
}
