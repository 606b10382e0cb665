package org.symposia.registration.registration;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** A personal link that leads to no registration: 404. */
public final class UnknownLinkException extends ProblemException {

	private final LinkPurpose purpose;

	public UnknownLinkException(LinkPurpose purpose) {
		super(HttpStatus.NOT_FOUND, "not-found", "This link leads to no registration.");
		this.purpose = purpose;
	}

	/** What the link would be for. */
	public LinkPurpose purpose() {
		return this.purpose;
	}

}
