package org.symposia.stack.sample;

import java.util.Optional;
import java.util.Set;

import org.symposia.stack.client.ApiClient;
import tools.jackson.databind.JsonNode;

/**
 * People who register for an event of the sample one after the other, and then confirm
 * their mailboxes by the mailed links. Who is registered already is left as they are.
 */
final class SampleAttendees {

	private static final Set<String> ACTIVE = Set.of("awaiting-confirmation", "waiting", "confirmed");

	private final SampleStack stack;

	private final String event;

	SampleAttendees(SampleStack stack, String event) {
		this.stack = stack;
		this.event = event;
	}

	/**
	 * Registers and confirms everybody.
	 * @param organizer may read the list of registrations
	 * @param attendees bodies of the calls
	 */
	void register(ApiClient organizer, JsonNode attendees) {
		for (JsonNode attendee : attendees) {
			if (find(organizer, mailbox(attendee)).isEmpty()) {
				this.stack.anonymous().send("POST", address(), attendee, Set.of());
			}
		}
		for (JsonNode attendee : attendees) {
			if (find(organizer, mailbox(attendee)).filter(SampleAttendees::isConfirmed).isEmpty()) {
				this.stack.anonymous()
					.submit(this.stack.mailedLinks().newest(mailbox(attendee), "/registration/confirm/", ""));
			}
		}
	}

	private Optional<JsonNode> find(ApiClient organizer, String mailbox) {
		return organizer.get(address() + "?query=" + mailbox)
			.path("items")
			.valueStream()
			.filter((registration) -> ACTIVE.contains(registration.path("state").asString()))
			.findFirst();
	}

	private static boolean isConfirmed(JsonNode registration) {
		return registration.path("mailboxConfirmed").asBoolean();
	}

	private static String mailbox(JsonNode attendee) {
		return attendee.path("person").path("email").asString();
	}

	private String address() {
		return "/api/registration/events/" + this.event + "/registrations";
	}

}
