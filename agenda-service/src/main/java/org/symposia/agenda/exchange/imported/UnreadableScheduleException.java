package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.findings.Severity;

/** The file holds no schedule that can be read, or more than is allowed. */
public final class UnreadableScheduleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ImportFinding finding;

	/**
	 * Says why.
	 * @param code suffix of a message key {@code import.finding.}
	 */
	public UnreadableScheduleException(ImportLocation location, String code, Object... arguments) {
		this(null, location, code, arguments);
	}

	public UnreadableScheduleException(@Nullable Throwable cause, ImportLocation location, String code,
			Object... arguments) {
		super(code, cause);
		this.finding = ImportFinding.of(Severity.ERROR, location, code, arguments);
	}

	/** What to tell the sender. */
	public ImportFinding finding() {
		return this.finding;
	}

}
