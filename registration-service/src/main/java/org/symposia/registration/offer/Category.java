package org.symposia.registration.offer;

import org.springframework.data.mongodb.core.mapping.Field;

import org.symposia.starter.text.LocalizedText;

/**
 * A category of attendees, such as speaker or press.
 *
 * @param id unique within the offer
 * @param label its name for people
 */
public record Category(String id, @Field("name") LocalizedText label) {
}
