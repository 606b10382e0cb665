package org.symposia.gateway.login;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** An address that only an attacker or a broken client writes: 400. */
class MalformedAddressException extends ProblemException {

	MalformedAddressException() {
		super(HttpStatus.BAD_REQUEST, "malformed-address", "This address is not written correctly.");
	}

}
