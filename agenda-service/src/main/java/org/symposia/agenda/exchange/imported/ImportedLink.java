package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.Nullable;

/**
 * A link or an attachment.
 *
 * @param label what the file calls it
 * @param url absolute address: http, https, mailto or ftp
 * @param type such as {@code slides}
 */
public record ImportedLink(@Nullable String label, String url, @Nullable String type) {

}
