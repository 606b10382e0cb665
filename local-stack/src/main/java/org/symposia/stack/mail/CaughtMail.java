package org.symposia.stack.mail;

import java.time.Instant;
import java.util.List;

/** A mail as people read it: decoded, with its parts told apart. */
record CaughtMail(String id, Instant received, String to, String from, String subject, String text, String html,
		List<Attached> attachments) {

	/** A file that came along. */
	@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
	record Attached(String name, String contentType, byte[] bytes) {
	}

}
