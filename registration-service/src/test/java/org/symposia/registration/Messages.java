package org.symposia.registration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;

/** The message bundles of the service. */
public final class Messages {

	private Messages() {
	}

	/** English, German and Japanese. */
	public static List<Properties> all() throws IOException {
		List<Properties> all = new ArrayList<>();
		for (String language : List.of("", "_de", "_ja")) {
			all.add(in(language));
		}
		return all;
	}

	private static Properties in(String language) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(
				new ClassPathResource("messages/registration" + language + ".properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

}
