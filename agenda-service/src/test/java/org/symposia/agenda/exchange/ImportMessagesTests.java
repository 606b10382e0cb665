package org.symposia.agenda.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import org.symposia.agenda.exchange.imported.ImportFinding;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.starter.findings.Finding;
import org.symposia.starter.findings.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ImportMessagesTests {

	private static final Pattern CODE = Pattern.compile(
			"(?:\\.(?:note|warning|error)|UnreadableScheduleException|ImportFinding\\.of)\\([^\";]*?,\\s*\"([a-z-]+)\"");

	@Test
	void sayEachFinding() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/symposia/agenda/exchange"))) {
			sources.filter(Files::isRegularFile)
				.flatMap((source) -> CODE.matcher(read(source)).results())
				.forEach((found) -> codes.add("import.finding." + found.group(1)));
		}
		assertThat(codes).hasSizeGreaterThan(25)
			.allSatisfy((code) -> assertThat(messages().getMessage(code, null, Locale.ENGLISH)).isNotBlank());
	}

	@Test
	void saysWhereWhatAndWhatToDo() {
		Finding finding = ImportFinding.of(Severity.WARNING, ImportLocation.cell(12, "Beginn"), "zone-unknown", "X/Y")
			.in(messages(), Locale.GERMAN);
		assertThat(finding).isEqualTo(new Finding(Severity.WARNING, "Tabellenzeile 12, Spalte „Beginn“",
				"Eine Zeitzone „X/Y“ gibt es nicht.", "Bitte geben Sie eine wie Europe/Berlin oder Asia/Tokyo an."));
	}

	@Test
	void abbreviatesLongTexts() {
		ImportFinding finding = ImportFinding.of(Severity.NOTE, ImportLocation.item("a\n b ".repeat(100)),
				"characters");
		assertThat(finding.location().arguments()).isEqualTo(List.of("a b ".repeat(15) + "…"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/exchange");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
