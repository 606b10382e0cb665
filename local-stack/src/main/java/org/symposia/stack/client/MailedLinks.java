package org.symposia.stack.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waits for a mail and takes the link out of it, as its reader would. */
public final class MailedLinks {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration PAUSE = Duration.ofMillis(300);

	private final String mailUrl;

	/**
	 * Reads the mails of a catcher.
	 * @param mailUrl address of the catcher's page
	 */
	public MailedLinks(String mailUrl) {
		this.mailUrl = mailUrl;
	}

	/**
	 * Waits up to five minutes for a mail with such a link.
	 * @param recipient who got the mail
	 * @param path what the link's path begins with
	 * @param words what the mail says, to tell it from others with such a link
	 * @return the newest such link
	 * @throws ApiException when none came
	 */
	public String newest(String recipient, String path, String words) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<String> link = find(recipient, path, words);
			if (link.isPresent()) {
				return link.get();
			}
			pause();
		}
		throw new ApiException("No mail with a link to " + path + " came to " + recipient);
	}

	private Optional<String> find(String recipient, String path, String words) {
		Pattern link = Pattern.compile("https?://[^/\\s]+" + Pattern.quote(path) + "[A-Za-z0-9_-]+");
		for (JsonNode mail : mails(recipient)) {
			String text = mail.path("text").asString();
			Matcher matcher = link.matcher(text);
			if (text.contains(words) && matcher.find()) {
				return Optional.of(matcher.group());
			}
		}
		return Optional.empty();
	}

	private JsonNode mails(String recipient) {
		String url = this.mailUrl + "/api/mails?to=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
		try (InputStream in = URI.create(url).toURL().openStream()) {
			return new JsonMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new ApiException("The mails cannot be read: " + ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ApiException("Interrupted");
		}
	}

}
