package org.symposia.stack.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.symposia.stack.client.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event of the sample with its programme, its team and those who register. */
final class SampleEvent {

	private static final Set<Integer> CONFLICT = Set.of(409);

	private static final String COLLEAGUE = "organizer-num";

	private final SampleStack stack;

	private final String id;

	private final JsonNode sample;

	private SampleEvent(SampleStack stack, String id, JsonNode sample) {
		this.stack = stack;
		this.id = id;
		this.sample = sample;
	}

	/**
	 * Reads an event.
	 * @param stack what it is loaded into
	 * @param id of the event, and name of the resource that describes it
	 * @param days what stands for days in the resource
	 * @return the event, not loaded yet
	 */
	static SampleEvent of(SampleStack stack, String id, SampleDays days) throws IOException {
		try (InputStream in = Objects.requireNonNull(SampleEvent.class.getResourceAsStream(id + ".json"), id)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new SampleEvent(stack, id, new JsonMapper().readTree(days.fill(text)));
		}
	}

	void load() {
		ApiClient organizer = this.stack.signedIn("organizer-jihs");
		organizer.send("POST", "/api/agenda/events", this.sample.path("event"), CONFLICT);
		for (String items : List.of("rooms", "tracks", "persons", "sessions")) {
			this.sample.path(items)
				.forEachEntry((item, content) -> organizer.send("PUT", address() + "/draft/" + items + "/" + item,
						content, Set.of()));
		}
		consentOfHosts();
		inviteColleague(organizer);
		organizer.send("POST", address() + "/releases", null, CONFLICT);
		organizer.send("PUT", "/api/registration/events/" + this.id + "/offer", this.sample.path("offer"), Set.of());
		new SampleAttendees(this.stack, this.id).register(organizer, this.sample.path("attendees"));
	}

	private String address() {
		return "/api/agenda/events/" + this.id;
	}

	/** Each host by an organizer of its own. */
	private void consentOfHosts() {
		for (JsonNode host : this.sample.path("event").path("hosts")) {
			this.stack.signedIn("organizer-" + host.asString())
				.send("PUT", address() + "/hosts/" + host.asString() + "/consent", null, Set.of());
		}
	}

	private void inviteColleague(ApiClient organizer) {
		String mail = COLLEAGUE + "@num.example";
		ObjectNode invitation = new JsonMapper().createObjectNode().put("mail", mail);
		invitation.putArray("duties").add("organizer");
		organizer.send("POST", address() + "/invitations", invitation, CONFLICT);
		String title = this.sample.path("event").path("title").path("en").asString();
		this.stack.signedIn(COLLEAGUE).submit(this.stack.mailedLinks().newest(mail, "/agenda/invitations/", title));
	}

}
