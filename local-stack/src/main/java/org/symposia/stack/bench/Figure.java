package org.symposia.stack.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One figure of a benchmark.
 *
 * @param name what was measured
 * @param unit its unit, empty for a ratio
 * @param rounds the value of each round, in the order of the rounds
 */
record Figure(String name, String unit, List<Double> rounds) {

	double median() {
		List<Double> sorted = this.rounds.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	/**
	 * This figure divided by another, round by round, since rounds share the load of the
	 * machine.
	 */
	Figure dividedBy(Figure other, String name) {
		return new Figure(name, "",
				IntStream.range(0, this.rounds.size())
					.mapToObj((round) -> this.rounds.get(round) / other.rounds.get(round))
					.toList());
	}

	@Override
	public String toString() {
		String format = (median() < 10) ? "%-48s %10.3f %s" : "%-48s %10.1f %s";
		return format.formatted(this.name, median(), this.unit).stripTrailing();
	}

}
