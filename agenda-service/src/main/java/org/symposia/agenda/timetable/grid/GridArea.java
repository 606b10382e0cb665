package org.symposia.agenda.timetable.grid;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows and columns of a grid, counted from one. Pages carry no styles of their own (the
 * content security policy forbids them), so the numbers become CSS classes whose parts
 * add up: {@code row-100 row-30 row-5} is row 135.
 *
 * @param row the first row
 * @param rows number of rows
 * @param column the first column
 * @param columns number of columns
 */
public record GridArea(int row, int rows, int column, int columns) {

	/** Its CSS classes. */
	public String css() {
		return Stream
			.of(parts("row", this.row), parts("span", this.rows), parts("column", this.column),
					parts("width", this.columns))
			.flatMap((part) -> part)
			.collect(Collectors.joining(" "));
	}

	private static Stream<String> parts(String name, int number) {
		return IntStream.of(number / 100 * 100, number / 10 % 10 * 10, number % 10)
			.filter((part) -> part > 0)
			.mapToObj((part) -> name + "-" + part);
	}

}
