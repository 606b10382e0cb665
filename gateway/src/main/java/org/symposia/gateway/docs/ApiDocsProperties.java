package org.symposia.gateway.docs;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the descriptions of the services are fetched.
 *
 * @param timeout how long a service may take to send its description
 */
@ConfigurationProperties("symposia.gateway.docs")
record ApiDocsProperties(@DefaultValue("3s") Duration timeout) {
}
