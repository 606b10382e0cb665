package org.symposia.stack.pictures;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

import org.symposia.stack.client.ApiClient;
import org.symposia.stack.client.MailedLinks;
import org.symposia.stack.launch.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ticket of the sample: registers, confirms, takes the ticket and cancels, so that the
 * place is free again.
 */
final class SampleTicket {

	private static final String RESOLUTION = "150";

	private final Layout layout;

	private final ApiClient attendee;

	SampleTicket(Layout layout) {
		this.layout = layout;
		this.attendee = ApiClient.signedIn(layout.publicUrl(), layout.issuer(), "attendee");
	}

	/** Writes the ticket in a language as PNG. */
	void write(String event, JsonNode offer, String language, Path folder) throws IOException {
		String mailbox = "ticket-" + UUID.randomUUID() + "@attendee.example";
		String manage = this.attendee
			.send("POST", "/api/registration/events/" + event + "/registrations",
					registration(offer, language, mailbox), Set.of())
			.path("manageUrl")
			.asString();
		if (offer.path("confirmByMail").asBoolean()) {
			MailedLinks mailed = new MailedLinks(this.layout.mailUrl());
			this.attendee.submit(mailed.newest(mailbox, "/registration/confirm/", ""));
			manage = mailed.newest(mailbox, "/registration/manage/", "");
		}
		Path file = Files.createTempFile("ticket", ".pdf");
		try {
			Files.write(file, this.attendee.download(manage + "/ticket.pdf"));
			draw(file, folder.resolve("ticket-" + language));
		}
		finally {
			Files.delete(file);
			this.attendee.submit(manage + "/cancel");
		}
	}

	private static ObjectNode registration(JsonNode offer, String language, String mailbox) {
		ObjectNode registration = new JsonMapper().createObjectNode()
			.put("category", offer.path("categories").path(0).path("id").asString())
			.put("language", language);
		registration.putObject("answers");
		registration.putArray("consents");
		ObjectNode person = registration.putObject("person").put("email", mailbox).put("title", "Dr.");
		if (language.equals("ja")) {
			person.put("givenName", "Taro").put("familyName", "Yamada").put("affiliation", "国立健康危機管理研究機構");
			person.putObject("native")
				.put("familyName", "山田")
				.put("givenName", "太郎")
				.put("familyReading", "やまだ")
				.put("givenReading", "たろう");
		}
		else {
			person.put("givenName", "Erika")
				.put("familyName", "Mustermann")
				.put("affiliation", "Charité – Universitätsmedizin Berlin");
		}
		return registration;
	}

	private static void draw(Path pdf, Path picture) throws IOException {
		Process process = new ProcessBuilder("pdftoppm", "-png", "-singlefile", "-r", RESOLUTION, pdf.toString(),
				picture.toString())
			.inheritIO()
			.start();
		try {
			if (process.waitFor() != 0) {
				throw new IOException("pdftoppm could not draw the ticket");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted");
		}
	}

}
