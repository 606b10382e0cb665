package org.symposia.registration.offer;

import org.symposia.starter.text.LocalizedText;

/**
 * A kind of attendee, such as speaker or press.
 *
 * @param id stable name within the offer
 * @param name what people read
 */
public record Category(String id, LocalizedText name) {
}
