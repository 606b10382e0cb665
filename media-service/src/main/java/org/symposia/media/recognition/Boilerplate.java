package org.symposia.media.recognition;

import java.util.List;

/**
 * Description of an institution that is the same in all its releases ("About JIHS").
 *
 * @param title the title as printed
 * @param subject the name in the title
 * @param paragraphs its text
 */
public record Boilerplate(String title, String subject, List<String> paragraphs) {
}
