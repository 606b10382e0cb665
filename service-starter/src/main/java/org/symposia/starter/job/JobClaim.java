package org.symposia.starter.job;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The claim of a job, and when it is due next. */
@Document("jobs")
record JobClaim(@Id String name, Instant due, Instant claimed) {
}
