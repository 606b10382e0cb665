package org.symposia.starter.findings;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Findings by severity, otherwise in the order they were added. Shown in pages by
 * {@code ~{shell/findings :: findings(findings=${…})}}.
 *
 * @param items the findings
 */
public record Findings(@JsonValue List<Finding> items) implements Iterable<Finding> {

	public Findings {
		items = items.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	public static Findings none() {
		return new Findings(List.of());
	}

	public Findings with(Finding finding) {
		return and(new Findings(List.of(finding)));
	}

	public Findings and(Findings more) {
		return new Findings(Stream.concat(this.items.stream(), more.items.stream()).toList());
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	public long count(Severity severity) {
		return this.items.stream().filter((finding) -> finding.severity() == severity).count();
	}

	@Override
	public Iterator<Finding> iterator() {
		return this.items.iterator();
	}

}
