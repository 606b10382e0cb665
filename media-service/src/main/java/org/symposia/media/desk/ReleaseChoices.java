package org.symposia.media.desk;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a release offers.
 *
 * @param hosts names of institutions by id
 * @param languages names of languages by tag
 * @param textLanguage language tag of the text, if one is selected
 */
record ReleaseChoices(Map<String, String> hosts, Map<String, String> languages, @Nullable String textLanguage) {

}
