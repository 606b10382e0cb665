package org.symposia.starter.idempotency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of calls with an idempotency key.
 *
 * @param buffered what the bodies of all such calls may take in memory at the same time;
 * beyond it a call is answered 503
 */
@ConfigurationProperties("symposia.idempotency")
record IdempotencyProperties(@DefaultValue("32MB") DataSize buffered) {
}
