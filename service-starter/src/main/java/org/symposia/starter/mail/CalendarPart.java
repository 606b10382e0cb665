package org.symposia.starter.mail;

/**
 * A calendar that readers enter, sent as another form of what the mail says and as a file
 * (RFC 6047, 2.4).
 *
 * @param method of the calendar (RFC 5546), such as {@code REQUEST}
 * @param bytes the iCalendar file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only passed through
public record CalendarPart(String method, byte[] bytes) {
}
