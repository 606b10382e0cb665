package org.symposia.stack.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.symposia.stack.client.ApiClient;
import org.symposia.stack.client.MailedLinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The event {@code berlin-2026}. */
final class SampleEvent {

	private static final String EVENT = "/api/agenda/events/berlin-2026";

	private static final Set<Integer> CONFLICT = Set.of(409);

	private final String publicUrl;

	private final String issuer;

	private final String mailUrl;

	SampleEvent(String publicUrl, String issuer, String mailUrl) {
		this.publicUrl = publicUrl;
		this.issuer = issuer;
		this.mailUrl = mailUrl;
	}

	void load() throws IOException {
		JsonNode sample = read();
		ApiClient organizer = signedIn("organizer-jihs");
		organizer.send("POST", "/api/agenda/events", sample.path("event"), CONFLICT);
		for (String items : List.of("rooms", "tracks", "persons", "sessions")) {
			sample.path(items).forEachEntry((id, item) -> put(organizer, items, id, item));
		}
		inviteColleague(organizer);
		organizer.send("POST", EVENT + "/releases", null, CONFLICT);
		setOffer(organizer, sample.path("offer"));
	}

	private static void put(ApiClient organizer, String items, String id, JsonNode item) {
		organizer.send("PUT", EVENT + "/draft/" + items + "/" + id, item, Set.of());
	}

	private static void setOffer(ApiClient organizer, JsonNode offer) {
		organizer.send("PUT", "/api/registration/events/berlin-2026/offer", offer, Set.of());
	}

	private void inviteColleague(ApiClient organizer) {
		String mail = "organizer-num@num.example";
		ObjectNode invitation = new JsonMapper().createObjectNode().put("mail", mail);
		invitation.putArray("duties").add("organizer");
		organizer.send("POST", EVENT + "/invitations", invitation, CONFLICT);
		signedIn("organizer-num").submit(new MailedLinks(this.mailUrl).newest(mail, "/agenda/invitations/"));
	}

	private ApiClient signedIn(String account) {
		return ApiClient.signedIn(this.publicUrl, this.issuer, account);
	}

	private static JsonNode read() throws IOException {
		try (InputStream in = Objects.requireNonNull(SampleEvent.class.getResourceAsStream("berlin-2026.json"))) {
			return new JsonMapper().readTree(in);
		}
	}

}
