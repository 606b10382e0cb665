package org.symposia.stack.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of one run, each with the value of every round and their median. */
final class Report {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final String benchmark;

	private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private final Map<String, Figure> figures = new LinkedHashMap<>();

	Report(String benchmark) {
		this.benchmark = benchmark;
	}

	/** Adds the value of one round. */
	void add(String name, String unit, double value) {
		this.figures.computeIfAbsent(name, (key) -> new Figure(name, unit, new ArrayList<>())).rounds().add(value);
	}

	/** Adds the ratio of two figures of the same rounds. */
	void addRatio(String name, String dividend, String divisor) {
		this.figures.put(name, figure(dividend).dividedBy(figure(divisor), name));
	}

	private Figure figure(String name) {
		return Objects.requireNonNull(this.figures.get(name), name);
	}

	/** One line a figure: name, median, unit. */
	String summary() {
		return this.figures.values().stream().map(Figure::toString).collect(Collectors.joining("\n"));
	}

	Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path file = folder.resolve("%s-%s.json".formatted(this.benchmark, this.started.toString().replace(':', '-')));
		Files.writeString(file, json());
		return file;
	}

	String json() {
		ObjectNode result = JSON.createObjectNode();
		result.put("benchmark", this.benchmark);
		result.put("started", this.started.toString());
		result.putObject("machine")
			.put("processors", Runtime.getRuntime().availableProcessors())
			.put("loadAverageAtEnd", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
			.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
			.put("java", System.getProperty("java.vm.version"));
		ArrayNode list = result.putArray("figures");
		for (Figure figure : this.figures.values()) {
			ObjectNode item = list.addObject();
			item.put("name", figure.name()).put("unit", figure.unit()).put("median", figure.median());
			List<Double> rounds = figure.rounds();
			rounds.forEach(item.putArray("rounds")::add);
		}
		return JSON.writeValueAsString(result);
	}

}
