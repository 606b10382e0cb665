package org.symposia.media.entry;

import java.util.List;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Invalid input (400) with errors at fields. */
public final class FaultyEntryException extends ProblemException {

	private final transient List<Fault> faults;

	/** With all errors. */
	public FaultyEntryException(List<Fault> faults) {
		super(HttpStatus.BAD_REQUEST, "invalid-input", "The input is not valid; see the errors at each field.");
		this.faults = List.copyOf(faults);
		withErrors(faults.stream().map(Fault::english).toList());
	}

	/** With one error. */
	public static FaultyEntryException at(String field, String code, Object... arguments) {
		return new FaultyEntryException(List.of(Fault.of(field, code, arguments)));
	}

	/** The errors. */
	public List<Fault> faults() {
		return this.faults;
	}

}
