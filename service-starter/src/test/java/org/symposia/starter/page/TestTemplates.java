package org.symposia.starter.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The starter's templates and those of its tests, compiled when they are rendered. */
public final class TestTemplates implements CodeResolver {

	private static final List<Path> FOLDERS = List.of(Path.of("src/main/jte"), Path.of("src/test/jte"));

	public static TemplateEngine engine() {
		return TemplateEngine.create(new TestTemplates(), Path.of("target/test-jte"), ContentType.Html, null,
				"org.symposia");
	}

	@Override
	public String resolve(String name) {
		return FOLDERS.stream()
			.map((folder) -> folder.resolve(name))
			.filter(Files::exists)
			.findFirst()
			.map(TestTemplates::read)
			.orElse(null);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public long getLastModified(String name) {
		return 0;
	}

}
