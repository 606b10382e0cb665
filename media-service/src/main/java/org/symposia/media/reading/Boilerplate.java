package org.symposia.media.reading;

import java.util.List;

/**
 * A standing description: "About JIHS" and its paragraphs.
 *
 * @param title the title as printed
 * @param subject whom or what it describes
 * @param paragraphs its text
 */
public record Boilerplate(String title, String subject, List<String> paragraphs) {
}
