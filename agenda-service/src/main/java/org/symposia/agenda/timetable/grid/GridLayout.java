package org.symposia.agenda.timetable.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.grid.AgendaGrid.Cell;
import org.symposia.agenda.timetable.grid.AgendaGrid.Row;
import org.symposia.starter.text.LocalizedText;

/** Lays out the entries of a day in rows and columns. */
record GridLayout(List<AgendaEntry> entries, Set<String> wide, Map<@Nullable String, List<AgendaEntry>> columns,
		List<Instant> points) {

	AgendaGrid grid(boolean parallel) {
		List<@Nullable LocalizedText> heads = new ArrayList<>();
		this.columns.values().forEach((column) -> heads.add(column.getFirst().room()));
		List<Block> across = blocks(this.entries.stream().filter((each) -> this.wide.contains(each.id())).toList());
		Map<Instant, String> times = new HashMap<>();
		this.entries.forEach((entry) -> times.put(entry.slot().start(), entry.start()));
		List<List<Block>> narrow = this.columns.values().stream().map(this::blocks).toList();
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < this.points.size() - 1; row++) {
			rows.add(new Row(times.getOrDefault(this.points.get(row), ""), cells(row, across, narrow)));
		}
		return new AgendaGrid(heads, rows, parallel);
	}

	private List<Cell> cells(int row, List<Block> wide, List<List<Block>> narrow) {
		Block across = at(row, wide);
		if (across != null) {
			return (across.first == row) ? List.of(across.cell(Math.max(1, narrow.size()))) : List.of();
		}
		List<Cell> cells = new ArrayList<>();
		for (List<Block> column : narrow) {
			Block block = at(row, column);
			if (block == null) {
				cells.add(new Cell(1, 1, List.of()));
			}
			else if (block.first == row) {
				cells.add(block.cell(1));
			}
		}
		return cells;
	}

	/** The entries of a column, overlapping ones in one block. */
	private List<Block> blocks(List<AgendaEntry> column) {
		List<Block> blocks = new ArrayList<>();
		for (AgendaEntry entry : column) {
			Block next = new Block(Collections.binarySearch(this.points, entry.slot().start()),
					Collections.binarySearch(this.points, entry.slot().end()), List.of(entry));
			if (!blocks.isEmpty() && blocks.getLast().end > next.first) {
				blocks.add(blocks.removeLast().joined(next));
			}
			else {
				blocks.add(next);
			}
		}
		return blocks;
	}

	private static @Nullable Block at(int row, List<Block> blocks) {
		for (Block block : blocks) {
			if (block.first <= row && row < block.end) {
				return block;
			}
		}
		return null;
	}

	private record Block(int first, int end, List<AgendaEntry> entries) {

		Block joined(Block next) {
			List<AgendaEntry> all = new ArrayList<>(this.entries);
			all.addAll(next.entries);
			return new Block(this.first, Math.max(this.end, next.end), all);
		}

		Cell cell(int width) {
			return new Cell(this.end - this.first, width, this.entries);
		}

	}

}
