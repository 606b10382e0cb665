package org.symposia.agenda.exchange.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.symposia.agenda.exchange.imported.ImportFinding;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.starter.findings.Severity;

/** Collects findings; of many alike the first are listed and the others counted. */
public final class ImportFindings {

	private static final int LISTED = 20;

	private final Map<String, List<ImportFinding>> listed = new LinkedHashMap<>();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	/** The data are not accepted as they are. */
	public void error(ImportLocation location, String code, Object... arguments) {
		add(Severity.ERROR, location, code, arguments);
	}

	/** Something was read otherwise than it is written, or is doubtful. */
	public void warning(ImportLocation location, String code, Object... arguments) {
		add(Severity.WARNING, location, code, arguments);
	}

	/** For information. */
	public void note(ImportLocation location, String code, Object... arguments) {
		add(Severity.NOTE, location, code, arguments);
	}

	private void add(Severity severity, ImportLocation location, String code, Object... arguments) {
		List<ImportFinding> alike = this.listed.computeIfAbsent(code, (any) -> new ArrayList<>());
		if (alike.size() < LISTED) {
			alike.add(ImportFinding.of(severity, location, code, arguments));
		}
		this.counts.merge(code, 1, Integer::sum);
	}

	List<ImportFinding> list() {
		List<ImportFinding> all = new ArrayList<>();
		this.listed.forEach((code, alike) -> {
			all.addAll(alike);
			int more = this.counts.getOrDefault(code, 0) - alike.size();
			if (more > 0) {
				all.add(ImportFinding.of(alike.getFirst().severity(), ImportLocation.file(), "more", more));
			}
		});
		return all;
	}

}
