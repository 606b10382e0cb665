package org.symposia.stack.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests {

	private final Report report = new Report("pages");

	@Test
	void takesTheMedianOfTheRounds() {
		assertThat(new Figure("page", "ms", List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
		assertThat(new Figure("page", "ms", List.of(4.0, 1.0)).median()).isEqualTo(2.5);
	}

	@Test
	void dividesRoundByRound() {
		addRounds("page", 10, 30, 100);
		addRounds("JSON", 20, 20, 100);
		this.report.addRatio("page / JSON", "page", "JSON");
		assertThat(this.report.summary()).containsPattern("page / JSON +1.000");
	}

	@Test
	void writesEveryRoundAsJson(@TempDir Path folder) throws Exception {
		addRounds("page", 10, 30);
		JsonNode result = new JsonMapper().readTree(Files.readString(this.report.write(folder.resolve("bench"))));
		assertThat(result.path("benchmark").asString()).isEqualTo("pages");
		assertThat(result.path("machine").path("processors").asInt()).isPositive();
		JsonNode figure = result.path("figures").path(0);
		assertThat(figure.path("name").asString()).isEqualTo("page");
		assertThat(figure.path("median").asDouble()).isEqualTo(20);
		assertThat(figure.path("rounds")).extracting(JsonNode::asDouble).containsExactly(10.0, 30.0);
	}

	private void addRounds(String name, double... values) {
		for (double value : values) {
			this.report.add(name, "answers/s", value);
		}
	}

}
