package org.symposia.stack.sample;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sample's events say, they say in each language of the interface. */
class SampleLanguagesTests {

	private static final Set<String> LANGUAGES = Set.of("en", "de", "ja");

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

	@ParameterizedTest
	@ValueSource(strings = { "berlin-2026", "joint-workshop", "tokyo-delegation" })
	void haveAllTexts(String event) throws Exception {
		List<JsonNode> texts = new ArrayList<>();
		try (InputStream in = SampleEvent.class.getResourceAsStream(event + ".json")) {
			collect(new JsonMapper().readTree(in), texts);
		}
		assertThat(texts).hasSizeGreaterThan(10).allSatisfy((text) -> {
			assertThat(text.propertyNames()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
			assertThat(text.path("ja").asString()).containsPattern(JAPANESE);
			assertThat(text.path("de").asString()).as("German").doesNotContain("Institute for", "Network of");
		});
	}

	private static void collect(JsonNode node, List<JsonNode> texts) {
		Set<String> names = new TreeSet<>(node.propertyNames());
		if (!names.isEmpty() && LANGUAGES.containsAll(names)) {
			texts.add(node);
		}
		else {
			node.forEach((child) -> collect(child, texts));
		}
	}

}
