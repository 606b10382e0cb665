package org.symposia.starter.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database of a service.
 *
 * @param database the service's own database; a service without one has no store
 */
@ConfigurationProperties("symposia.store")
record StoreProperties(String database) {
}
