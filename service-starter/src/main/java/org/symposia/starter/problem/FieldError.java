package org.symposia.starter.problem;

/**
 * An error at a field.
 *
 * @param field the path of the field as the caller wrote it, such as {@code
 * sessions[0].title}
 * @param message what would be right, for people
 */
public record FieldError(String field, String message) {
}
