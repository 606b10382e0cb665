package org.symposia.starter.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the shell and of the service: every bundle in {@code messages/}, English
 * in the file without language.
 */
final class MessageBundles {

	private MessageBundles() {
	}

	static ResourceBundleMessageSource found() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		source.setBasenames(names());
		return source;
	}

	private static String[] names() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*.properties");
			return Stream.of(files)
				.map(Resource::getFilename)
				.filter((name) -> name != null && !name.contains("_"))
				.map((name) -> "messages/" + name.replace(".properties", ""))
				.distinct()
				.sorted()
				.toArray(String[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
