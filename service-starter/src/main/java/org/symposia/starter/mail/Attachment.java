package org.symposia.starter.mail;

/**
 * A file sent with a mail.
 *
 * @param name the file's name
 * @param contentType its media type, such as {@code application/pdf}
 * @param bytes its content, a few megabytes at most
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only passed through
public record Attachment(String name, String contentType, byte[] bytes) {
}
