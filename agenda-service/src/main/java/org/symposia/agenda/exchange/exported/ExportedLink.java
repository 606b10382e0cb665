package org.symposia.agenda.exchange.exported;

import org.jspecify.annotations.Nullable;

/**
 * A link or an attachment.
 *
 * @param url with http or https
 */
public record ExportedLink(@Nullable String label, String url) {

}
