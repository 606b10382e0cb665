package org.symposia.starter.incoming;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A received event, by its source and id. */
@Document("incoming")
record SeenEvent(@Id String id, boolean done, @Indexed Instant until) {
}
