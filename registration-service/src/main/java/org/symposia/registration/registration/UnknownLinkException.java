package org.symposia.registration.registration;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** A personal link that leads to no registration, or no longer: 404. */
public final class UnknownLinkException extends ProblemException {

	private final LinkPurpose purpose;

	public UnknownLinkException(LinkPurpose purpose) {
		super(HttpStatus.NOT_FOUND, "not-found", detail(purpose));
		this.purpose = purpose;
	}

	private static String detail(LinkPurpose purpose) {
		return switch (purpose) {
			case MANAGE, CONFIRM -> "This link leads to no registration.";
			case MANAGE_UNTIL_CONFIRMED -> "This link was valid until the e-mail address was confirmed. "
					+ "The confirmation page and the e-mail sent then have the new one.";
		};
	}

	/** What the link would be for. */
	public LinkPurpose purpose() {
		return this.purpose;
	}

}
