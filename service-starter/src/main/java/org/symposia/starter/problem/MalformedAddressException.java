package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** An address, or a header, that only an attacker or a broken client writes: 400. */
public final class MalformedAddressException extends ProblemException {

	/** Says that the address is wrong. */
	public MalformedAddressException() {
		super(HttpStatus.BAD_REQUEST, "malformed-address", "This address is not written correctly.");
	}

}
