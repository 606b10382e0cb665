package org.symposia.starter.job;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Until when a job is somebody's, or needs not run. */
@Document("jobs")
record JobClaim(@Id String name, Instant due, Instant claimed) {
}
