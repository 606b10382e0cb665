package org.symposia.registration.offer;

import org.symposia.starter.text.LocalizedText;

/**
 * A category of attendees, such as speaker or press.
 *
 * @param id unique within the offer
 */
public record Category(String id, LocalizedText name) {
}
