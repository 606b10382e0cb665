package org.symposia.registration.message;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Progress of the mailing about changes of an event.
 *
 * @param completed the last revision mailed to everybody
 * @param revision the revision being mailed
 * @param after id of the last registration mailed, in order of ids; null at the start
 */
@Document("invitation-rounds")
record Mailing(@Id String event, @Field("told") int completed, @Field("edition") int revision, @Nullable String after) {

}
