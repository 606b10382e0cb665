package org.symposia.starter.findings;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Findings by severity, otherwise in the order they were given. Pages show them by the
 * template {@code starter/findings/findings.jte}.
 *
 * @param items the findings
 */
public record Findings(@JsonValue List<Finding> items) {

	public Findings {
		items = items.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

}
