package org.symposia.agenda.exchange.assembly;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

/** A file as JSON, of bounded depth and size in memory. */
public final class JsonFile {

	/** Ten thousand sessions of a hundred and fifty names and values each. */
	private static final int TOKENS = 1_500_000;

	private static final int DEPTH = 100;

	private static final int TEXT = 5_000_000;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEPTH)
				.maxStringLength(TEXT)
				.maxNameLength(10_000)
				.maxTokenCount(TOKENS)
				.build())
			.build())
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
		.build();

	private JsonFile() {
	}

	/**
	 * Parses it.
	 * @throws UnreadableScheduleException if it is no JSON or larger than allowed
	 */
	public static JsonNode parse(byte[] file, ImportFindings findings) {
		try {
			return MAPPER.readTree(FileText.reader(file, findings));
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNr()) : 1;
			throw new UnreadableScheduleException(ex, ImportLocation.line(line), "json-broken");
		}
	}

}
