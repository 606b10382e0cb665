package org.symposia.registration.attendee;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/** Puts complaints into the reader's words. */
@Component
public class ComplaintMessages {

	private final MessageSource messages;

	ComplaintMessages(MessageSource messages) {
		this.messages = messages;
	}

	/** The complaints as a form shows them. */
	public FormErrors errors(List<Complaint> complaints, Locale reader) {
		FormErrors errors = FormErrors.none();
		for (Complaint complaint : complaints) {
			errors = errors.with(complaint.field(), text(complaint, reader));
		}
		return errors;
	}

	/**
	 * Passes if there are no complaints.
	 * @throws InvalidInputException if there are
	 */
	public void refuse(List<Complaint> complaints, Locale reader) {
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints.stream()
				.map((complaint) -> new FieldError(complaint.field(), text(complaint, reader)))
				.toList());
		}
	}

	private String text(Complaint complaint, Locale reader) {
		return this.messages.getMessage("registration.error." + complaint.code(), complaint.arguments().toArray(),
				reader);
	}

}
