package org.symposia.media.press;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.Contact;

/**
 * A media contact beside the text of a release.
 *
 * @param name person, organisation or both
 * @param channels how to reach the contact
 */
record PressContact(String name, List<Channel> channels) {

	static PressContact of(Contact contact) {
		return new PressContact(
				Stream.of(contact.name(), contact.organisation())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(", ")),
				contact.channels().stream().map((channel) -> new Channel(channel.label(), channel.value())).toList());
	}

	/**
	 * A mail address, telephone number or page.
	 *
	 * @param label whom it reaches, if that is another than the contact
	 * @param value as it stands in the text
	 */
	record Channel(@Nullable String label, String value) {

		/** The address that a press on it opens. */
		String href() {
			if (this.value.matches("(?i)https?://.*")) {
				return this.value;
			}
			if (this.value.startsWith("www.")) {
				return "https://" + this.value;
			}
			return this.value.matches(".*[@＠].*") ? "mailto:" + this.value.replace('＠', '@')
					: "tel:" + this.value.replaceAll("[^+\\d]", "");
		}

	}

}
