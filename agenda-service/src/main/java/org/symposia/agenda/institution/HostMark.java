package org.symposia.agenda.institution;

import org.jspecify.annotations.Nullable;

/**
 * An institution as pages show it.
 *
 * @param monogram its short name, shown where it has no logo
 * @param name in the reader's language
 * @param logo address of its logo, if it has one
 * @param width of the logo in pixels of the page
 * @param height of the logo in pixels of the page
 */
public record HostMark(String monogram, String name, @Nullable String logo, int width, int height) {
}
