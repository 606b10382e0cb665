package org.symposia.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the mail catcher of the stack received, newest first.
 */
final class Mails {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	private final String address;

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	Mails(String address) {
		this.address = address;
	}

	/** Waits until so many mails for a mailbox have come. */
	List<Mail> to(String mailbox, int count) {
		return Awaitility.await("mail " + count + " to " + mailbox)
			.atMost(Duration.ofMinutes(3))
			.pollInterval(Duration.ofMillis(250))
			.until(() -> all(mailbox), (mails) -> mails.size() >= count);
	}

	List<Mail> all(String mailbox) {
		JsonNode list = this.json.readTree(
				get("/api/mails?to=" + URLEncoder.encode(mailbox, StandardCharsets.UTF_8), BodyHandlers.ofString()));
		return list.valueStream().map(this::mail).toList();
	}

	private Mail mail(JsonNode mail) {
		return new Mail(mail.path("subject").asString(), mail.path("text").asString(),
				mail.path("attachments")
					.valueStream()
					.map((file) -> new File(file.path("name").asString(),
							get(file.path("url").asString(), BodyHandlers.ofByteArray())))
					.toList());
	}

	private <T> T get(String path, java.net.http.HttpResponse.BodyHandler<T> handler) {
		try {
			return this.http.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(), handler).body();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One mail as its reader sees it.
	 */
	record Mail(String subject, String text, List<File> files) {

		/** The first link that leads to a path. */
		String link(String path) {
			Matcher matcher = LINK.matcher(this.text);
			while (matcher.find()) {
				if (matcher.group().contains(path)) {
					return matcher.group();
				}
			}
			throw new AssertionError("No link to " + path + " in: " + this.text);
		}

		byte[] file(String ending) {
			List<File> found = this.files.stream().filter((file) -> file.name().endsWith(ending)).toList();
			assertThat(found).as("an attached " + ending + " in " + this.subject).isNotEmpty();
			return found.getFirst().content();
		}

	}

	record File(String name, byte[] content) {

	}

}
