package org.symposia.starter.input;

/**
 * A field that others changed since the form was shown.
 *
 * @param field name of the field
 * @param value what is stored now, empty if nothing is
 * @param kept whether the form keeps what was typed there instead
 */
public record StoredChange(String field, String value, boolean kept) {
}
