package org.symposia.starter.incoming;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** The structured JSON mode of CloudEvents 1.0; extensions are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CloudEvent(@Nullable String id, @Nullable String source, @Nullable String type, @Nullable String subject,
		@Nullable Instant time, @Nullable Map<String, Object> data) {
}
