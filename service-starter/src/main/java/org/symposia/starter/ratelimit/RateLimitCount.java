package org.symposia.starter.ratelimit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** How often something happened in one period; the key is part of the id as a hash. */
@Document("rate-limits")
record RateLimitCount(@Id String id, int count, @Indexed Instant expires, @Nullable List<String> purposes) {
}
