package org.symposia.registration.message;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far the invitations to a changed event have been sent. Whoever goes on begins after
 * the last registration noted here.
 *
 * @param event id of the event
 * @param told the last edition that everybody was told
 * @param edition the edition that is being told
 * @param after id of the last registration told, in the order of ids; null at the start
 */
@Document("invitation-rounds")
record InvitationRound(@Id String event, int told, int edition, @Nullable String after) {

}
