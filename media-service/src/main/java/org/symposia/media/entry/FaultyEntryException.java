package org.symposia.media.entry;

import java.util.List;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The input breaks rules at named fields: 400, the same problem as everywhere else. */
public final class FaultyEntryException extends ProblemException {

	private final transient List<Fault> faults;

	/** Says everything that is wrong. */
	public FaultyEntryException(List<Fault> faults) {
		super(HttpStatus.BAD_REQUEST, "invalid-input", "The input is not valid; see the errors at each field.");
		this.faults = List.copyOf(faults);
		withErrors(faults.stream().map(Fault::english).toList());
	}

	/** Says what is wrong at one field. */
	public static FaultyEntryException at(String field, String code, Object... arguments) {
		return new FaultyEntryException(List.of(Fault.of(field, code, arguments)));
	}

	/** What is wrong. */
	public List<Fault> faults() {
		return this.faults;
	}

}
